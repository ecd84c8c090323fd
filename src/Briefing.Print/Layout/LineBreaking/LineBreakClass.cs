namespace Briefing.Print.Layout.LineBreaking;

/// <summary>The line breaking classes of UAX #14 that prose needs.</summary>
internal enum LineBreakClass
{
    /// <summary>AL and everything not listed below.</summary>
    Letter,

    /// <summary>NU.</summary>
    Digit,

    /// <summary>BK, LF, NL.</summary>
    LineEnd,

    /// <summary>SP, and the tab.</summary>
    Space,

    /// <summary>ZW.</summary>
    ZeroWidthSpace,

    /// <summary>GL: no-break space and hyphen.</summary>
    Glue,

    /// <summary>WJ.</summary>
    WordJoiner,

    /// <summary>BA: en dash, soft hyphen, wide spaces.</summary>
    BreakAfter,

    /// <summary>HY and HH.</summary>
    Hyphen,

    /// <summary>B2: breaks before and after, but not between two.</summary>
    EmDash,

    /// <summary>SY.</summary>
    Slash,

    /// <summary>OP.</summary>
    Opening,

    /// <summary>CL: never starts a line.</summary>
    Closing,

    /// <summary>CP: like closing, but does not break before a letter.</summary>
    ClosingParenthesis,

    /// <summary>QU with general category Pi.</summary>
    InitialQuote,

    /// <summary>QU with general category Pf, including the apostrophe.</summary>
    FinalQuote,

    /// <summary>The other QU: straight quotes.</summary>
    StraightQuote,

    /// <summary>EX.</summary>
    Exclamation,

    /// <summary>IS: comma, full stop, colon.</summary>
    Infix,

    /// <summary>NS, and CJ treated as NS (strict): small kana, the long-vowel mark.</summary>
    NonStarter,

    /// <summary>IN: the ellipsis.</summary>
    Inseparable,

    /// <summary>PR: currency signs, plus.</summary>
    Prefix,

    /// <summary>PO: percent, degree.</summary>
    Postfix,

    /// <summary>ID, and the Hangul syllables: breaks on either side.</summary>
    Ideograph,
}
