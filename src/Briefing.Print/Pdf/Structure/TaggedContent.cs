using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Writing;
using Briefing.Print.Tags;

namespace Briefing.Print.Pdf.Structure;

/// <summary>
/// Which content belongs to which element, recorded in the order of painting: marked content of a page and
/// annotations.
/// </summary>
internal sealed class TaggedContent
{
    /// <summary>After every place that a piece of content can have.</summary>
    public const int None = int.MaxValue;

    // By the numbers of the elements.
    private readonly ElementContent[] _elements;
    private readonly List<ContentItem> _items = [];
    private readonly List<StructureElement>[] _byPage;
    private readonly List<StructureElement> _byAnnotation = [];

    public TaggedContent(StructureElement root, int pageCount)
    {
        _elements = new ElementContent[root.NumberFrom(0)];
        Array.Fill(_elements, new());
        _byPage = new List<StructureElement>[pageCount];
        for (var i = 0; i < pageCount; i++)
            _byPage[i] = [];
    }

    /// <summary>By page, the elements whose content has the identifiers 0, 1, 2 and so on.</summary>
    public IReadOnlyList<List<StructureElement>> ByPage => _byPage;

    /// <summary>The elements of the annotations; their keys in the parent tree follow those of the pages.</summary>
    public List<StructureElement> ByAnnotation => _byAnnotation;

    public ref ElementContent Of(StructureElement element) => ref _elements[element.Number];

    /// <param name="place">Of a piece of content among all.</param>
    public ContentItem At(int place) => _items[place];

    /// <returns>The identifier of the content that is going to follow.</returns>
    public int AddContent(StructureElement element, DocumentPage page)
    {
        var ofPage = _byPage[page.Index];
        ofPage.Add(element);
        Add(element, new(page, ofPage.Count - 1, null));
        return ofPage.Count - 1;
    }

    /// <returns>The annotation's key in the parent tree.</returns>
    public int AddAnnotation(StructureElement element, DocumentPage page, Ref annotation)
    {
        _byAnnotation.Add(element);
        Add(element, new(page, 0, annotation));
        return _byPage.Length + _byAnnotation.Count - 1;
    }

    private void Add(StructureElement element, ContentItem item)
    {
        if (element.Number < 0)
            throw new InvalidOperationException($"Content is tagged {element.Role}, but not below the root.");

        ref var content = ref Of(element);
        var place = _items.Count;
        _items.Add(item);
        if (content.LastOwn == None)
            content.FirstOwn = place;
        else
            _items[content.LastOwn] = _items[content.LastOwn] with { Next = place };

        content.LastOwn = place;
    }
}
