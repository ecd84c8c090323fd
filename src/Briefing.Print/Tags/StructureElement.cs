namespace Briefing.Print.Tags;

/// <summary>
/// An element of the logical structure (ISO 32000-1, 14.7): made from the composed document, filled by the
/// layout, written by the PDF writer. What is painted without one is an artifact.
/// </summary>
internal sealed class StructureElement(string role)
{
    private static readonly List<StructureElement> s_none = [];

    private List<StructureElement> _children = s_none;

    /// <summary>A standard structure type (ISO 32000-1, 14.8.4): <c>H1</c>, <c>P</c>, <c>TD</c>, <c>Link</c>.</summary>
    public string Role { get; } = role;

    /// <summary>What it lies in; nothing for the root.</summary>
    public StructureElement? Parent { get; private set; }

    /// <summary>Its place in the tree, from 0 in reading order; -1 before the tree is numbered.</summary>
    public int Number { get; private set; } = -1;

    /// <summary>In reading order, whatever order they are painted in.</summary>
    public IReadOnlyList<StructureElement> Children => _children;

    /// <summary>Text that stands for the element, for a figure.</summary>
    public string? Alternative { get; init; }

    /// <summary>BCP 47 tag, where the language differs from the document's.</summary>
    public string? Language { get; init; }

    /// <summary>For a header cell: <c>Column</c> or <c>Row</c> (ISO 32000-1, table 349).</summary>
    public string? Scope { get; init; }

    /// <summary>For a cell that spans columns.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>For a table: what it shows.</summary>
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

    /// <summary>Takes over what another element holds.</summary>
    public void AddChildrenOf(StructureElement other)
    {
        foreach (var child in other._children)
            Add(child);
    }

    /// <summary>Numbers this element and all below it, each before its children.</summary>
    /// <param name="first">Of this element.</param>
    /// <returns>The first number that is free after that.</returns>
    public int NumberFrom(int first)
    {
        Number = first;
        var next = first + 1;
        foreach (var child in _children)
            next = child.NumberFrom(next);

        return next;
    }

    /// <summary>The nearest element with that role: this one itself or one that it lies in.</summary>
    public StructureElement? Around(string role)
    {
        var around = this;
        while (around is not null && around.Role != role)
            around = around.Parent;

        return around;
    }

    public StructureElement Add(string role) => Add(new StructureElement(role));
}
