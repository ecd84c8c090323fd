using Briefing.Render.Tags;

namespace Briefing.Render.Pdf;

/// <summary>The way up in a tree of structure elements.</summary>
internal sealed class ElementTree
{
    private readonly Dictionary<StructureElement, StructureElement> _parents = [];

    public ElementTree(StructureElement root) => AddChildren(root);

    /// <summary>A link annotation belongs to a link element (PDF/UA-1, 7.18.5).</summary>
    public StructureElement LinkAround(StructureElement? element)
    {
        for (var around = element; around is not null; around = _parents.GetValueOrDefault(around))
        {
            if (around.Role == "Link")
                return around;
        }

        throw new InvalidOperationException($"Text that links is tagged {element?.Role ?? "as an artifact"}, not Link.");
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
