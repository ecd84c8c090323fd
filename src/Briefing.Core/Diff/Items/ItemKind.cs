namespace Briefing.Diff.Items;

/// <summary>What sort of thing of a debate was added, removed or changed.</summary>
internal enum ItemKind
{
    Debate,
    KeyPoint,
    Issue,
    CommonGround,
    Stakeholder,
    Stance,
    Argument,
    Reply,
    Proposal,
    Text,
    Event,
    Reading,
    Conflict,
    Account,
    AbsentVoice,
    Source,
    Citation,
}
