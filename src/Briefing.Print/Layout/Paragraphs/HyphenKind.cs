namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Whether a word can be divided at a place.</summary>
internal enum HyphenKind : byte
{
    None,

    /// <summary>By a hyphenation pattern; a ligature there stays together.</summary>
    Pattern,

    /// <summary>By a soft hyphen in the text, which parts a ligature.</summary>
    Author,
}
