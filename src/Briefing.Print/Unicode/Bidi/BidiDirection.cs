namespace Briefing.Print.Unicode.Bidi;

/// <summary>The direction of a paragraph.</summary>
internal enum BidiDirection
{
    LeftToRight,
    RightToLeft,

    /// <summary>That of its first letter; from left to right if it has none.</summary>
    FirstStrong,
}
