namespace Briefing.Print.Tags;

/// <summary>
/// An element of the logical structure (ISO 32000-1, 14.7): created from the composed document, filled by the
/// layout, and written by the PDF writer. Content painted without an element is an artifact.
/// </summary>
internal sealed class StructureElement(string role)
{
    private static readonly List<StructureElement> s_none = [];

    private List<StructureElement> _children = s_none;

    /// <summary>A standard structure type (ISO 32000-1, 14.8.4): <c>H1</c>, <c>P</c>, <c>TD</c>, <c>Link</c>.</summary>
    public string Role { get; } = role;

    /// <summary>The parent element; <c>null</c> for the root.</summary>
    public StructureElement? Parent { get; private set; }

    /// <summary>A number that a writer gives it, to find quickly what it knows of it.</summary>
    public int Number { get; set; } = -1;

    /// <summary>In reading order, regardless of painting order.</summary>
    public IReadOnlyList<StructureElement> Children => _children;

    /// <summary>The text alternative of a figure.</summary>
    public string? Alternative { get; init; }

    /// <summary>BCP 47 tag, if the language differs from the document's.</summary>
    public string? Language { get; init; }

    /// <summary>For a header cell: <c>Column</c> or <c>Row</c> (ISO 32000-1, table 349).</summary>
    public string? Scope { get; init; }

    /// <summary>For a cell that spans columns.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>For a table: a description of its content.</summary>
    public string? Summary { get; init; }

    /// <summary>For a list: <c>Disc</c>, <c>Decimal</c>, <c>None</c> (ISO 32000-1, table 347).</summary>
    public string? ListNumbering { get; init; }

    public StructureElement Add(StructureElement child)
    {
        if (ReferenceEquals(_children, s_none))
            _children = new(1);

        child.Parent = this;
        _children.Add(child);
        return child;
    }

    /// <summary>Takes over the children of another element.</summary>
    public void AddChildrenOf(StructureElement other)
    {
        foreach (var child in other._children)
            Add(child);
    }

    /// <summary>The nearest element with this role: this one or an ancestor.</summary>
    public StructureElement? Closest(string role)
    {
        var closest = this;
        while (closest is not null && closest.Role != role)
            closest = closest.Parent;

        return closest;
    }

    public StructureElement Add(string role) => Add(new StructureElement(role));
}
