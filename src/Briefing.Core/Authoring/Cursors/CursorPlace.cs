namespace Briefing.Authoring.Cursors;

/// <summary>What may stand at a place in a file.</summary>
internal enum CursorPlace
{
    /// <summary>A key of a mapping.</summary>
    Key,

    /// <summary>A dash and an item.</summary>
    Item,

    /// <summary>A value after a colon, or in a list in brackets.</summary>
    Value,

    /// <summary>A value after a dash.</summary>
    ItemValue,
}
