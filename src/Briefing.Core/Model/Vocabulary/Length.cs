namespace Briefing.Model.Vocabulary;

/// <summary>How much of a debate a document prints.</summary>
internal enum Length
{
    /// <summary>Two pages, for a reader with five minutes.</summary>
    Note,

    /// <summary>The main clash of every issue, and where everyone stands.</summary>
    Briefing,

    /// <summary>Everything, each thing once.</summary>
    Record,
}
