namespace Briefing.Compose.Documents;

/// <summary>A stakeholder's answer to an issue, as far as a symbol can express it.</summary>
internal enum AnswerKind
{
    Yes,
    No,
    Partly,

    /// <summary>In other words.</summary>
    InWords,

    /// <summary>Only in its replies to others.</summary>
    OnlyReplies,

    /// <summary>No statement in the sources.</summary>
    Silent,
}
