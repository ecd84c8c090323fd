namespace Briefing.Diff.Items;

/// <summary>The kinds of items that can be added, removed or changed.</summary>
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
