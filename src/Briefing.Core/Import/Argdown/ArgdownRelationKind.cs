namespace Briefing.Import.Argdown;

/// <summary>The relations that have a place in a debate.</summary>
internal enum ArgdownRelationKind
{
    Support,
    Attack,
    Undercut,
}
