using System.Runtime.InteropServices;
using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Writing;
using Briefing.Print.Tags;

namespace Briefing.Print.Pdf.Structure;

/// <summary>The content of each element: marked content of the pages and annotations, in the order of painting.</summary>
internal sealed class TaggedContent
{
    /// <summary>No item.</summary>
    public const int None = int.MaxValue;

    // By element number.
    private readonly List<ElementContent> _elements = [];
    private readonly List<ContentItem> _items = [];
    private readonly List<List<StructureElement>> _byPage = [];
    private readonly List<StructureElement> _byAnnotation = [];

    /// <summary>For each page, the elements of the marked-content identifiers 0, 1, 2 and so on.</summary>
    public IReadOnlyList<List<StructureElement>> ByPage => _byPage;

    /// <summary>The elements of the annotations; their keys in the parent tree follow those of the pages.</summary>
    public List<StructureElement> ByAnnotation => _byAnnotation;

    /// <summary>An element with content and no object number.</summary>
    public StructureElement? Unwritten =>
        _elements.Find(content => content is { Id: null, FirstOwn: not None }).Element;

    /// <summary>Call page by page, before anything is added to one.</summary>
    public void AddPage() => _byPage.Add([]);

    /// <remarks>Valid until another element is asked for the first time.</remarks>
    public ref ElementContent Of(StructureElement element)
    {
        var all = CollectionsMarshal.AsSpan(_elements);
        if (element.Number >= 0 && element.Number < all.Length && ReferenceEquals(all[element.Number].Element, element))
            return ref all[element.Number];

        element.Number = _elements.Count;
        _elements.Add(new(element));
        return ref CollectionsMarshal.AsSpan(_elements)[^1];
    }

    /// <param name="index">The index of an item among all items.</param>
    public ContentItem At(int index) => _items[index];

    /// <summary>Content of a page follows all that was added to it before; pages can come in any order.</summary>
    public void AddContent(StructureElement element, DocumentPage page)
    {
        var ofPage = _byPage[page.Index];
        ofPage.Add(element);
        Add(element, new(page, ofPage.Count - 1, null));
    }

    /// <summary>Call once all content is added.</summary>
    /// <returns>The annotation's key in the parent tree.</returns>
    public int AddAnnotation(StructureElement element, DocumentPage page, Ref annotation)
    {
        _byAnnotation.Add(element);
        Add(element, new(page, _byAnnotation.Count, annotation));
        return _byPage.Count + _byAnnotation.Count - 1;
    }

    private void Add(StructureElement element, ContentItem item)
    {
        ref var content = ref Of(element);
        var index = _items.Count;
        var before = content.LastOwn;
        if (before != None && _items[before].Place > item.Place)
            before = LastBefore(content.FirstOwn, item.Place);

        _items.Add(before == None ? item with { Next = content.FirstOwn } : item with { Next = _items[before].Next });
        if (before == None)
            content.FirstOwn = index;
        else
            _items[before] = _items[before] with { Next = index };

        if (before == content.LastOwn)
            content.LastOwn = index;
    }

    /// <summary>Of items linked from one on, the last before a place: for a page that is painted after others.</summary>
    private int LastBefore(int first, long place)
    {
        var before = None;
        for (var at = first; at != None && _items[at].Place < place; at = _items[at].Next)
            before = at;

        return before;
    }
}
