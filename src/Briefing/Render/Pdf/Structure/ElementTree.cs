using Briefing.Render.Tags;

namespace Briefing.Render.Pdf.Structure;

/// <summary>The way up in a tree of structure elements.</summary>
internal sealed class ElementTree
{
    private readonly Dictionary<StructureElement, StructureElement> _parents = [];

    public ElementTree(StructureElement root) => AddChildren(root);

    /// <summary>The nearest element with that role: the given one itself or one that it lies in.</summary>
    public StructureElement? Around(StructureElement? element, string role)
    {
        var around = element;
        while (around is not null && around.Role != role)
            around = _parents.GetValueOrDefault(around);

        return around;
    }

    private void AddChildren(StructureElement element)
    {
        foreach (var child in element.Children)
        {
            _parents.Add(child, element);
            AddChildren(child);
        }
    }
}
