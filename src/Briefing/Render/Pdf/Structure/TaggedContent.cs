using Briefing.Render.Pdf.Content;
using Briefing.Render.Pdf.Writing;
using Briefing.Render.Tags;

namespace Briefing.Render.Pdf.Structure;

/// <summary>
/// Which content belongs to which element, recorded as the pages are painted: marked content of a page and
/// annotations.
/// </summary>
internal sealed class TaggedContent
{
    private static readonly List<Item> s_nothing = [];

    private readonly Dictionary<StructureElement, List<Item>> _byElement = [];
    private readonly List<List<StructureElement>> _byPage = [];
    private readonly List<StructureElement> _byAnnotation = [];
    private int _order;

    public TaggedContent(int pageCount)
    {
        for (var i = 0; i < pageCount; i++)
            _byPage.Add([]);
    }

    /// <summary>By page, the elements whose content has the identifiers 0, 1, 2 and so on.</summary>
    public List<List<StructureElement>> ByPage => _byPage;

    /// <summary>The elements of the annotations; their keys in the parent tree follow those of the pages.</summary>
    public List<StructureElement> ByAnnotation => _byAnnotation;

    public Dictionary<StructureElement, List<Item>>.KeyCollection Elements => _byElement.Keys;

    public List<Item> Of(StructureElement element) => _byElement.GetValueOrDefault(element, s_nothing);

    /// <returns>The identifier of the content that is going to follow.</returns>
    public int AddContent(StructureElement element, DocumentPage page)
    {
        var ofPage = _byPage[page.Index];
        ofPage.Add(element);
        Add(element, new(_order++, page, ofPage.Count - 1, null));
        return ofPage.Count - 1;
    }

    /// <returns>The annotation's key in the parent tree.</returns>
    public int AddAnnotation(StructureElement element, DocumentPage page, Ref annotation)
    {
        _byAnnotation.Add(element);
        Add(element, new(_order++, page, null, annotation));
        return _byPage.Count + _byAnnotation.Count - 1;
    }

    private void Add(StructureElement element, Item item)
    {
        if (!_byElement.TryGetValue(element, out var items))
            _byElement.Add(element, items = new(1));

        items.Add(item);
    }

    /// <param name="Order">Painting order over the whole document.</param>
    /// <param name="ContentId">The marked-content identifier, or nothing for an annotation.</param>
    public sealed record Item(int Order, DocumentPage Page, int? ContentId, Ref? Annotation);
}
