using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Writing;
using Briefing.Print.Tags;

namespace Briefing.Print.Pdf.Structure;

/// <summary>
/// The content of each element, recorded in painting order: marked content of the pages and
/// annotations.
/// </summary>
internal sealed class TaggedContent
{
    /// <summary>No item; greater than every index.</summary>
    public const int None = int.MaxValue;

    // By element number.
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

    /// <summary>For each page, the elements of the marked-content identifiers 0, 1, 2 and so on.</summary>
    public IReadOnlyList<List<StructureElement>> ByPage => _byPage;

    /// <summary>The elements of the annotations; their keys in the parent tree follow those of the pages.</summary>
    public List<StructureElement> ByAnnotation => _byAnnotation;

    public ref ElementContent Of(StructureElement element) => ref _elements[element.Number];

    /// <param name="place">The index of an item among all items.</param>
    public ContentItem At(int place) => _items[place];

    /// <returns>The identifier of the content that follows.</returns>
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
