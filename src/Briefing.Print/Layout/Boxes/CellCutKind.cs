namespace Briefing.Print.Layout.Boxes;

/// <summary>The effect of a page break on a cell.</summary>
internal enum CellCutKind
{
    /// <summary>All content stays before the break.</summary>
    Whole,

    /// <summary>The content is split between both sides of the break.</summary>
    Cut,

    /// <summary>No new content stays before the break.</summary>
    Moved,
}
