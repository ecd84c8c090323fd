namespace Briefing.Model.Vocabulary;

/// <summary>How a reply relates to an argument; the first three are the attacks of ASPIC+.</summary>
internal enum ReplyKind
{
    /// <summary>Argues for the contrary conclusion.</summary>
    Rebut,

    /// <summary>Attacks a premise or its evidence.</summary>
    Undermine,

    /// <summary>Accepts the premise but denies that the conclusion follows.</summary>
    Undercut,

    /// <summary>Grants the argument, wholly or in part.</summary>
    Concede,

    /// <summary>Shifts the question.</summary>
    Reframe,
}
