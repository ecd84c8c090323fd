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
    private readonly Dictionary<StructureElement, ElementContent> _byElement = [];
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

    /// <summary>Whatever has content.</summary>
    public Dictionary<StructureElement, ElementContent>.KeyCollection Elements => _byElement.Keys;

    public ElementContent? Of(StructureElement element) => _byElement.GetValueOrDefault(element);

    /// <returns>The identifier of the content that is going to follow.</returns>
    public int AddContent(StructureElement element, DocumentPage page)
    {
        var ofPage = _byPage[page.Index];
        ofPage.Add(element);
        For(element).Items.Add(new(_order++, page, ofPage.Count - 1, null));
        return ofPage.Count - 1;
    }

    /// <returns>The annotation's key in the parent tree.</returns>
    public int AddAnnotation(StructureElement element, DocumentPage page, Ref annotation)
    {
        _byAnnotation.Add(element);
        For(element).Items.Add(new(_order++, page, null, annotation));
        return _byPage.Count + _byAnnotation.Count - 1;
    }

    /// <summary>What is known of an element, though it may have no content.</summary>
    public ElementContent For(StructureElement element)
    {
        if (!_byElement.TryGetValue(element, out var content))
            _byElement.Add(element, content = new());

        return content;
    }
}
