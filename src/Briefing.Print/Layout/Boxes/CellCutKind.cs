namespace Briefing.Print.Layout.Boxes;

/// <summary>What a page break does to a cell.</summary>
internal enum CellCutKind
{
    /// <summary>All of it stays before the break.</summary>
    Whole,

    /// <summary>It stands on both sides of the break.</summary>
    Cut,

    /// <summary>Nothing that was not seen before stays before the break.</summary>
    Moved,
}
