using Briefing.Print.Unicode.Lines;
using static Briefing.Print.Unicode.Lines.LineBreakClass;

namespace Briefing.Print.Layout.LineBreaking;

/// <summary>
/// Where our lines end otherwise than by UAX #14 of version 15.0: it lets an application tailor its rules. Some of this became
/// rules of the annex in later versions, whose numbers then stand in comments.
/// </summary>
internal static class LineManners
{
    private const int Hyphen = 0x2010;
    private const int Shape = 0xFFFC;

    /// <summary>Gives characters another class.</summary>
    public static void Reclassify(LineCharacters text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            LineBreakClass? other = text[i] switch
            {
                AL => null,
                BA when text.CodePointOf(i) is Hyphen => HY,
                BA when text.CodePointOf(i) is '\t' => SP,

                // A shape belongs to the text that follows it.
                CB when text.CodePointOf(i) is Shape => OP,

                // Korean is broken between words.
                H2 or H3 or JL or JV or JT => AL,
                ID when text.CodePointOf(i) is >= 0xFF10 and <= 0xFF19 => NU,
                QU => ClassOfQuote(text, i),
                _ => null,
            };

            if (other is { } type)
                text.Reclassify(i, type);
        }
    }

    /// <param name="kind">What the annex says.</param>
    /// <param name="beforeSpaces">The last character before this one that is no space.</param>
    public static LineBreakKind Apply(LineBreakKind kind, LineCharacters text, int index, int beforeSpaces) => kind switch
    {
        LineBreakKind.None when text[index - 1] is SP && Parts(text, index, beforeSpaces) => LineBreakKind.Allowed,
        LineBreakKind.Allowed when Joins(text, index) => LineBreakKind.None,
        _ => kind,
    };

    /// <summary>Whether a line may end at spaces although the annex joins what is on either side.</summary>
    private static bool Parts(LineCharacters text, int index, int beforeSpaces) => (text[beforeSpaces], text[index]) switch
    {
        // No longer joined by LB15.
        (QU, OP) => true,

        // LB15c: ".5".
        (not OP, IS) => text[index + 1] is NU,
        _ => false,
    };

    private static bool Joins(LineCharacters text, int index) => (text[index - 1], text[index]) switch
    {
        // The plain form of LB25, which needs no digits before: "(x)%", ":5".
        (CL or CP, PO or PR) or (PO or PR, OP) or (IS, NU) => true,

        // LB20a.
        (HY, AL or HL) => BeginsWord(text, index - 1),
        _ => false,
    };

    // LB20a, extended to brackets, quotes and the two hyphens of an option.
    private static bool BeginsWord(LineCharacters text, int hyphen)
    {
        while (text[hyphen] is HY)
            hyphen--;

        return text[hyphen] is BK or CR or LF or NL or SP or ZW or CB or GL or OP or QU;
    }

    /// <summary>LB15a, LB15b and LB19a: quotation marks that surely open or close count as brackets.</summary>
    private static LineBreakClass? ClassOfQuote(LineCharacters text, int index)
    {
        var isAmongWide = IsWide(text, index - 1) && IsWide(text, index + 1);

        return CharUnicodeInfo.GetUnicodeCategory(text.CodePointOf(index)) switch
        {
            UnicodeCategory.InitialQuotePunctuation when isAmongWide || IsQuoteOpen(text[index - 1]) => OP,
            UnicodeCategory.FinalQuotePunctuation when isAmongWide || IsQuoteClosed(text[index + 1]) => CL,
            _ => null,
        };
    }

    // Korean is wide, but has words.
    private static bool IsWide(LineCharacters text, int index) =>
        text.IsWide(index) && text[index] is not (AL or H2 or H3 or JL or JV or JT);

    private static bool IsQuoteOpen(LineBreakClass before) =>
        before is BK or CR or LF or NL or OP or QU or GL or SP or ZW;

    private static bool IsQuoteClosed(LineBreakClass after) =>
        after is SP or GL or WJ or CL or QU or CP or EX or IS or SY or BK or CR or LF or NL or ZW;
}
