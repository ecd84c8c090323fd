using System.Text;
using static Briefing.Render.Layout.LineBreaking.LineBreakClass;

namespace Briefing.Render.Layout.LineBreaking;

/// <summary>Finds where a text may be broken into lines: UAX #14 as far as prose needs it.</summary>
/// <remarks>
/// Numbers in comments are those of the annex's rules. A grapheme cluster is one character here, which is its
/// first code point; so LB9 and LB10 hold, and a letter never loses its accent to the next line.
/// </remarks>
internal sealed class LineBreaker
{
    private readonly List<int> _starts = [];
    private readonly List<int> _codePoints = [];
    private readonly List<LineBreakClass> _classes = [];

    private LineBreaker(string text)
    {
        for (var at = 0; at < text.Length; at += GraphemeClusters.LengthAt(text, at))
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _);
            _starts.Add(at);
            _codePoints.Add(rune.Value);
            _classes.Add(LineBreakClasses.Of(rune.Value));
        }
    }

    /// <returns>For each index of the text whether a line may end before it.</returns>
    public static LineBreakKind[] Find(string text)
    {
        var breaker = new LineBreaker(text);
        var breaks = new LineBreakKind[text.Length + 1];
        var beforeSpaces = -1;

        for (var i = 1; i < breaker._classes.Count; i++)
        {
            if (breaker._classes[i - 1] is not Space)
                beforeSpaces = i - 1;

            breaks[breaker._starts[i]] = breaker.Before(i, beforeSpaces);
        }

        return breaks;
    }

    /// <param name="beforeSpaces">The last character before this one that is no space, or -1.</param>
    private LineBreakKind Before(int index, int beforeSpaces)
    {
        // LB4 to LB8.
        if (ClassAt(index - 1) is LineEnd)
            return LineBreakKind.Mandatory;

        if (ClassAt(index) is LineEnd or Space or ZeroWidthSpace)
            return LineBreakKind.None;

        if (ClassAt(beforeSpaces) is ZeroWidthSpace)
            return LineBreakKind.Allowed;

        var isJoined = JoinsAcrossSpaces(beforeSpaces, index)
            || (beforeSpaces == index - 1 && (JoinsQuote(index) || JoinsPunctuation(index) || JoinsWord(index)));

        return isJoined ? LineBreakKind.None : LineBreakKind.Allowed;
    }

    /// <summary>The rules with SP* in the middle: LB11, LB13 to LB17.</summary>
    private bool JoinsAcrossSpaces(int left, int right) => (ClassAt(left), ClassAt(right)) switch
    {
        (_, WordJoiner or Closing or ClosingParenthesis or Exclamation or Slash) => true,
        (_, Infix) => left == right - 1 || ClassAt(right + 1) is not Digit,
        (Opening, _) => true,
        (InitialQuote, _) when IsQuoteOpen(left) => true,
        (_, FinalQuote) when IsQuoteClosed(right) => true,
        (Closing or ClosingParenthesis, NonStarter) => true,
        (EmDash, EmDash) => true,
        _ => false,
    };

    // LB15a: a quote at the start of something opens it, so French guillemets keep their spaces.
    private bool IsQuoteOpen(int index) =>
        ClassAt(index - 1) is LineEnd or Opening or InitialQuote or FinalQuote or StraightQuote or Glue or Space
            or ZeroWidthSpace;

    // LB15b.
    private bool IsQuoteClosed(int index) =>
        ClassAt(index + 1) is LineEnd or Space or Glue or WordJoiner or Closing or ClosingParenthesis or InitialQuote
            or FinalQuote or StraightQuote or Exclamation or Infix or Slash or ZeroWidthSpace;

    /// <summary>LB19 and LB19a: a quote sticks to both sides, but among ideographs only to what it encloses.</summary>
    private bool JoinsQuote(int index)
    {
        var joinsRight = ClassAt(index) switch
        {
            StraightQuote or FinalQuote => true,
            InitialQuote => !IsWideAt(index - 1) || !IsWideAt(index + 1),
            _ => false,
        };

        return joinsRight || ClassAt(index - 1) switch
        {
            StraightQuote or InitialQuote => true,
            FinalQuote => !IsWideAt(index - 2) || !IsWideAt(index),
            _ => false,
        };
    }

    /// <summary>LB11, LB12, LB20a to LB22 and the hyphen's part of LB25.</summary>
    private bool JoinsPunctuation(int index) => (ClassAt(index - 1), ClassAt(index)) switch
    {
        (WordJoiner or Glue, _) => true,
        (BreakAfter or Hyphen, Glue) => false,
        (_, Glue) => true,
        (_, BreakAfter or Hyphen or NonStarter or Inseparable) => true,
        (Hyphen, Digit) => true,
        (Hyphen, Letter) => BeginsWord(index - 1),
        _ => false,
    };

    // LB20a, and the same for an option's two hyphens.
    private bool BeginsWord(int hyphen)
    {
        while (ClassAt(hyphen) is Hyphen)
            hyphen--;

        return ClassAt(hyphen) is LineEnd or Space or ZeroWidthSpace or Glue or Opening or InitialQuote or StraightQuote;
    }

    /// <summary>LB23 to LB30: letters, digits and what belongs to a number.</summary>
    private bool JoinsWord(int index) => (ClassAt(index - 1), ClassAt(index)) switch
    {
        (Letter or Digit, Letter or Digit or Prefix or Postfix) => true,
        (Prefix, Letter or Digit or Opening or Ideograph) => true,
        (Postfix, Letter or Digit or Opening) => true,
        (Ideograph, Postfix) => true,
        (Closing or ClosingParenthesis, Prefix or Postfix) => true,
        (Infix, Letter or Digit) => true,
        (Slash, Digit) => ClassAt(index - 2) is Digit,
        (Letter or Digit, Opening) => !IsWideAt(index),
        (ClosingParenthesis, Letter or Digit) => true,
        _ => false,
    };

    // Both ends of the text are like the ends of a line.
    private LineBreakClass ClassAt(int index) => index >= 0 && index < _classes.Count ? _classes[index] : LineEnd;

    private bool IsWideAt(int index) =>
        index >= 0 && index < _codePoints.Count && LineBreakClasses.IsWide(_codePoints[index]);
}
