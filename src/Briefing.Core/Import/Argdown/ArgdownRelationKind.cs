namespace Briefing.Import.Argdown;

/// <summary>The kinds of relations that a debate has a place for.</summary>
internal enum ArgdownRelationKind
{
    Support,
    Attack,
    Undercut,
}
