namespace Briefing.Import.Graph;

/// <summary>The kinds of relations that a debate has a place for.</summary>
internal enum ImportedRelationKind
{
    Support,
    Attack,
    Undercut,

    /// <summary>An attack on a premise of an argument.</summary>
    Undermine,

    /// <summary>A reply that neither supports nor attacks.</summary>
    Reframe,
}
