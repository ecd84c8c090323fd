namespace Briefing.Print.Unicode.Bidi;

/// <summary>The values of Bidi_Class under their short names, and one of ours. The numbers are those of the table.</summary>
internal enum BidiClass : byte
{
    L,
    R,
    AL,
    EN,
    ES,
    ET,
    AN,
    CS,
    NSM,
    BN,
    B,
    S,
    WS,
    ON,
    LRE,
    LRO,
    RLE,
    RLO,
    PDF,
    LRI,
    RLI,
    FSI,
    PDI,

    /// <summary>The second half of a character above U+FFFF, which goes where the first goes.</summary>
    Tail,
}
