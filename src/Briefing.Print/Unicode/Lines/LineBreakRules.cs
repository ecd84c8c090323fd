using static Briefing.Print.Unicode.Lines.LineBreakClass;

namespace Briefing.Print.Unicode.Lines;

/// <summary>
/// The line breaking rules of UAX #14, version 15.0, with the numbers of its Example 7, as Unicode's own tests have them.
/// Numbers in comments are rules of the annex.
/// </summary>
internal ref struct LineBreakRules(LineCharacters text)
{
    // What stands before the spaces on the left: the character itself if there are none.
    private LineBreakClass _beforeSpaces = BK;
    private Number _number = Number.None;
    private bool _isOddIndicator;

    /// <summary>Whether a line may end before a character; to be asked for each from the second to the last.</summary>
    public LineBreakKind Before(int index)
    {
        var (left, right) = (text[index - 1], text[index]);
        Pass(left);

        // LB4 to LB7.
        if (left is BK or LF or NL || (left is CR && right is not LF))
            return LineBreakKind.Mandatory;

        if (right is BK or CR or LF or NL or SP or ZW)
            return LineBreakKind.None;

        // Most pairs of a text.
        if (left is AL && right is AL)
            return LineBreakKind.None;

        if (_beforeSpaces is ZW)
            return LineBreakKind.Allowed;

        var joins = text.IsJoined(index - 1) || JoinsAcrossSpaces(right)
            || (left is not SP && (JoinsMarks(left, right, index) || JoinsNumbers(left, right, index) || JoinsLetters(left, right, index)));
        return joins ? LineBreakKind.None : LineBreakKind.Allowed;
    }

    private void Pass(LineBreakClass left)
    {
        if (left is not SP)
            _beforeSpaces = left;

        _isOddIndicator = left is RI && !_isOddIndicator;
        _number = (left, _number) switch
        {
            (NU, _) or (SY or IS, Number.Digits) => Number.Digits,
            (CL or CP, Number.Digits) => Number.Closed,
            _ => Number.None,
        };
    }

    /// <summary>LB11 for what follows, LB13 to LB17.</summary>
    private readonly bool JoinsAcrossSpaces(LineBreakClass right) => (_beforeSpaces, right) switch
    {
        (_, WJ or CL or CP or EX or IS or SY) => true,
        (OP, _) => true,
        (QU, OP) => true,
        (CL or CP, NS) => true,
        (B2, B2) => true,
        _ => false,
    };

    /// <summary>LB11 to LB12a, LB19 to LB22.</summary>
    private readonly bool JoinsMarks(LineBreakClass left, LineBreakClass right, int index) => (left, right) switch
    {
        (WJ or GL, _) => true,
        (BA or HY, GL) => false,
        (_, GL) => true,
        (QU, _) or (_, QU) => true,
        (CB, _) or (_, CB) => false,
        (_, BA or HY or NS or IN) => true,
        (BB, _) => true,
        (HY or BA, _) when text[index - 2] is HL => true,
        (SY, HL) => true,
        _ => false,
    };

    /// <summary>LB25; the hyphen before a number counts as part of it.</summary>
    private readonly bool JoinsNumbers(LineBreakClass left, LineBreakClass right, int index) => (left, right) switch
    {
        (PR or PO or OP or HY, NU) => true,
        (PR or PO, OP or HY) => text[index + 1] is NU,
        (_, NU) => _number is Number.Digits,
        (_, PO or PR) => _number is not Number.None,
        _ => false,
    };

    /// <summary>LB23 to LB24 and LB26 to LB30b.</summary>
    private readonly bool JoinsLetters(LineBreakClass left, LineBreakClass right, int index) => (left, right) switch
    {
        (AL or HL or NU, AL or HL) or (AL or HL, NU) => true,
        (PR, ID or EB or EM) or (ID or EB or EM, PO) => true,
        (PR or PO, AL or HL) or (AL or HL, PR or PO) => true,
        (JL, JL or JV or H2 or H3) or (JV or H2, JV or JT) or (JT or H3, JT) => true,
        (JL or JV or JT or H2 or H3, PO) or (PR, JL or JV or JT or H2 or H3) => true,
        (IS, AL or HL) => true,
        (AL or HL or NU, OP) => !text.IsWide(index),
        (CP, AL or HL or NU) => !text.IsWide(index - 1),
        (RI, RI) => _isOddIndicator,
        (EB, EM) => true,
        (_, EM) => LineBreakClasses.IsFuturePicture(text.CodePointOf(index - 1)),
        _ => false,
    };

    private enum Number
    {
        None,

        /// <summary>Digits, and slashes and separators between and after them.</summary>
        Digits,

        /// <summary>The bracket after them.</summary>
        Closed,
    }
}
