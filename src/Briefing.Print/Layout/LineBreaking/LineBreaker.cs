using static Briefing.Print.Layout.LineBreaking.LineBreakClass;

namespace Briefing.Print.Layout.LineBreaking;

/// <summary>Finds the line break opportunities of a text: the parts of UAX #14 that prose needs.</summary>
/// <remarks>
/// Numbers in comments are rules of the annex. A grapheme cluster counts as one character, represented by its
/// first code point, which satisfies LB9 and LB10: a letter is never separated from its accent.
/// </remarks>
internal sealed class LineBreaker
{
    private int[] _starts = new int[256];
    private int[] _codePoints = new int[256];
    private LineBreakClass[] _classes = new LineBreakClass[256];
    private LineBreakKind[] _breaks = new LineBreakKind[257];
    private int _count;
    private int _length;

    /// <summary>For each index of the text and for its end, whether a line may end before it.</summary>
    public ReadOnlySpan<LineBreakKind> Breaks => new(_breaks, 0, _length + 1);

    /// <summary>Finds the breaks of a text; they are valid until the next call.</summary>
    public void Find(string text)
    {
        Read(text);
        var beforeSpaces = -1;

        for (var i = 1; i < _count; i++)
        {
            if (_classes[i - 1] is not Space)
                beforeSpaces = i - 1;

            _breaks[_starts[i]] = Before(i, beforeSpaces);
        }
    }

    private void Read(string text)
    {
        (_count, _length) = (0, text.Length);

        if (text.Length > _starts.Length)
        {
            var room = Math.Max(text.Length, 2 * _starts.Length);
            (_starts, _codePoints, _classes, _breaks) = (new int[room], new int[room], new LineBreakClass[room], new LineBreakKind[room + 1]);
        }

        Array.Clear(_breaks, 0, _length + 1);

        for (var at = 0; at < text.Length; at += GraphemeClusters.LengthAt(text, at))
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _);
            _starts[_count] = at;
            _codePoints[_count] = rune.Value;
            _classes[_count++] = LineBreakClasses.Of(rune.Value);
        }
    }

    /// <param name="beforeSpaces">The last non-space character before this one, or -1.</param>
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

    // LB15a: a quote at the start of a phrase opens it, so French guillemets keep their spaces.
    private bool IsQuoteOpen(int index) =>
        ClassAt(index - 1) is LineEnd or Opening or InitialQuote or FinalQuote or StraightQuote or Glue or Space
            or ZeroWidthSpace;

    // LB15b.
    private bool IsQuoteClosed(int index) =>
        ClassAt(index + 1) is LineEnd or Space or Glue or WordJoiner or Closing or ClosingParenthesis or InitialQuote
            or FinalQuote or StraightQuote or Exclamation or Infix or Slash or ZeroWidthSpace;

    /// <summary>LB19 and LB19a: no break on either side of a quote, but among ideographs only towards the quoted text.</summary>
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

    /// <summary>LB11, LB12, LB20a to LB22 and the hyphen rules of LB25.</summary>
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

    // LB20a, extended to the two hyphens of an option.
    private bool BeginsWord(int hyphen)
    {
        while (ClassAt(hyphen) is Hyphen)
            hyphen--;

        return ClassAt(hyphen) is LineEnd or Space or ZeroWidthSpace or Glue or Opening or InitialQuote or StraightQuote;
    }

    /// <summary>LB23 to LB30: letters, digits and parts of numbers.</summary>
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

    // Both ends of the text count as line ends.
    private LineBreakClass ClassAt(int index) => index >= 0 && index < _count ? _classes[index] : LineEnd;

    private bool IsWideAt(int index) =>
        index >= 0 && index < _count && LineBreakClasses.IsWide(_codePoints[index]);
}
