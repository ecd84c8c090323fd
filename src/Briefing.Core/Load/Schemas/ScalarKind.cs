namespace Briefing.Load.Schemas;

/// <summary>What a value that is written as one text can be.</summary>
internal enum ScalarKind
{
    /// <summary>A text with inline Markdown, as an output shows it.</summary>
    Markdown,

    /// <summary>A text without Markdown: where it was written on several lines, they are joined.</summary>
    Line,

    /// <summary>A word for the machine, not for the page.</summary>
    Word,

    /// <summary>The id that something gets here.</summary>
    NewId,

    /// <summary>The id of a stakeholder that gets it elsewhere.</summary>
    StakeholderId,

    /// <summary>The id of an issue that gets it elsewhere.</summary>
    IssueId,

    /// <summary>The id of a source that gets it elsewhere.</summary>
    SourceId,

    /// <summary>The id of a stakeholder, a slash, and that of one of its arguments.</summary>
    Argument,

    /// <summary>A date as far as it is known.</summary>
    Date,

    /// <summary>A date that is known to the day.</summary>
    Day,

    /// <summary>A whole number from 1.</summary>
    Count,

    /// <summary>A number of at least 1, whole or with a decimal point.</summary>
    Ratio,

    /// <summary>A BCP 47 tag.</summary>
    Language,

    /// <summary>A type of CSL; another word is a warning.</summary>
    SourceType,

    WebAddress,

    /// <summary>Whether something is so: <c>true</c> or <c>false</c>.</summary>
    Truth,

    /// <summary>A time in a recording.</summary>
    Timestamp,

    /// <summary>Red, green and blue as <c>#RRGGBB</c> or <c>#RGB</c>.</summary>
    Colour,

    /// <summary>Yes, no, or the language whose words may be divided, a BCP 47 tag.</summary>
    Hyphenation,
}
