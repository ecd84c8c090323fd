namespace Briefing.Print.Unicode.Bidi;

/// <summary>An isolating run sequence while the types of its characters are found.</summary>
/// <param name="units">The indexes of its characters in the text.</param>
/// <param name="types">The type of each.</param>
/// <param name="before">The direction before it: sos.</param>
/// <param name="after">The direction after it: eos.</param>
/// <param name="level">That of all its characters.</param>
internal readonly ref struct RunSequence(
    ReadOnlySpan<int> units, Span<BidiClass> types, BidiClass before, BidiClass after, byte level)
{
    public ReadOnlySpan<int> Units { get; } = units;

    public Span<BidiClass> Types { get; } = types;

    public BidiClass Before { get; } = before;

    public BidiClass After { get; } = after;

    public byte Level { get; } = level;
}
