namespace Briefing.Load.Schemas;

/// <summary>The kinds of scalar values.</summary>
internal enum ScalarKind
{
    /// <summary>A text with inline Markdown that outputs show.</summary>
    Markdown,

    /// <summary>A text without Markdown; several lines are joined.</summary>
    Line,

    /// <summary>A word that is processed, not printed.</summary>
    Word,

    /// <summary>An id that is defined here.</summary>
    NewId,

    /// <summary>The id of a stakeholder, as a reference.</summary>
    StakeholderId,

    /// <summary>The id of an issue, as a reference.</summary>
    IssueId,

    /// <summary>The id of a source, as a reference.</summary>
    SourceId,

    /// <summary>The id of an argument of the same stakeholder, as a reference.</summary>
    ArgumentId,

    /// <summary>The id of a stakeholder, a slash, and the id of one of its arguments.</summary>
    Argument,

    /// <summary>The code of a warning: <c>BRF0321</c>.</summary>
    Code,

    /// <summary>A date of any precision.</summary>
    Date,

    /// <summary>A full date.</summary>
    Day,

    /// <summary>Numbers of paragraphs: one, a range, or several.</summary>
    Paragraphs,

    /// <summary>A page or a section: numbers or a name.</summary>
    Place,

    /// <summary>A number of at least 1, optionally with a decimal point.</summary>
    Ratio,

    /// <summary>A BCP 47 tag.</summary>
    Language,

    /// <summary>A CSL type; any other word is a warning.</summary>
    SourceType,

    WebAddress,

    /// <summary>A DOI, also as an address or with "doi:" before it.</summary>
    Doi,

    /// <summary>An ISBN; one with a mistake is a warning.</summary>
    Isbn,

    /// <summary>A Boolean: <c>true</c> or <c>false</c>.</summary>
    Truth,

    /// <summary>A time in a recording, or several.</summary>
    Timestamp,

    /// <summary>Red, green and blue as <c>#RRGGBB</c> or <c>#RGB</c>.</summary>
    Colour,

    /// <summary>Yes, no, or the language whose words may be hyphenated, a BCP 47 tag.</summary>
    Hyphenation,
}
