using Briefing.Phrases;

namespace Briefing.Typography;

/// <summary>How the texts of authors are printed in a language where they are typed otherwise.</summary>
/// <param name="BindsSigns">
/// Whether a space before the signs <c>; : ! ?</c> and inside guillemets belongs to the sign, as in French: no line ends there.
/// </param>
/// <param name="Marks">The marks for straight ones; <c>null</c> to print those as they are.</param>
internal sealed record TextTypography(bool BindsSigns, QuotationMarks? Marks)
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Everything is printed as it is written.</summary>
    public static TextTypography None { get; } = new(false, null);

    /// <param name="language">A language tag.</param>
    /// <param name="words">The tool's words for texts in it.</param>
    public static TextTypography Of(string language, PhraseBook words, bool isCurly) => new(
        language.Split('-')[0].Equals("fr", StringComparison.OrdinalIgnoreCase),
        isCurly ? QuotationMarks.Of(words) : null);

    /// <summary>A text as it is printed.</summary>
    public Prose Set(Prose text) => text.Printed([.. Spaces(text.Plain), .. Marks is { } marks ? Curly(text.Plain, marks) : []]);

    /// <summary>Words of a source, whose marks are not ours to change.</summary>
    public Prose SetQuotation(Prose text) => text.Printed([.. Spaces(text.Plain)]);

    private static IEnumerable<(int Index, string Characters)> Curly(string text, QuotationMarks marks) =>
        StraightMarks.In(text, marks).Select(mark => (mark.Index, mark.Meant));

    private IEnumerable<(int Index, string Characters)> Spaces(string text)
    {
        if (!BindsSigns)
            yield break;

        for (var i = text.IndexOf(' ', StringComparison.Ordinal); i >= 0; i = text.IndexOf(' ', i + 1))
        {
            if ((i > 0 && text[i - 1] is '«') || IsSign(text.AsSpan(i + 1)))
                yield return (i, $"{NoBreakSpace}");
        }
    }

    /// <summary>Whether a sign begins here, and not a word such as <c>:-)</c> or <c>?id</c>.</summary>
    private static bool IsSign(ReadOnlySpan<char> rest) =>
        rest is ['»', ..] or [';' or ':' or '!' or '?']
            or [';' or ':' or '!' or '?', ' ' or '!' or '?' or '…' or '»' or ')' or ']' or '”' or '"', ..];
}
