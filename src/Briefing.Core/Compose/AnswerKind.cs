namespace Briefing.Compose;

/// <summary>How a stakeholder answers the question of an issue, as far as a sign can say it.</summary>
internal enum AnswerKind
{
    Yes,
    No,
    Partly,

    /// <summary>In words that are none of these.</summary>
    InWords,

    /// <summary>Only in its replies to others.</summary>
    OnlyReplies,

    /// <summary>No statement in the sources.</summary>
    Silent,
}
