namespace Briefing.Print.Unicode.Bidi;

/// <summary>A paragraph of a text while its levels are found. All indexes are those of the text.</summary>
/// <param name="start">Its first UTF-16 unit.</param>
/// <param name="level">Its embedding level.</param>
/// <param name="text">The text up to the end of the paragraph, as the other spans.</param>
/// <param name="classes">What each unit is.</param>
/// <param name="types">A copy, in which overrides have taken effect.</param>
/// <param name="levels">The result.</param>
internal readonly ref struct BidiParagraph(
    int start, byte level, ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> classes, Span<BidiClass> types, Span<byte> levels)
{
    public int Start { get; } = start;

    public int End => Text.Length;

    public byte Level { get; } = level;

    public ReadOnlySpan<char> Text { get; } = text;

    public ReadOnlySpan<BidiClass> Classes { get; } = classes;

    public Span<BidiClass> Types { get; } = types;

    public Span<byte> Levels { get; } = levels;
}
