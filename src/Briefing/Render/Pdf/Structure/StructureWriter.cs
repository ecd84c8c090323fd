using Briefing.Render.Pdf.Content;
using Briefing.Render.Pdf.Navigation;
using Briefing.Render.Pdf.Writing;
using Briefing.Render.Tags;

namespace Briefing.Render.Pdf.Structure;

/// <summary>Writes the structure tree and the way back from content to it (ISO 32000-1, 14.7).</summary>
internal sealed class StructureWriter(PdfFileWriter file, TaggedContent content, FigureBounds figures)
{
    /// <summary>The first content of each element that is written, its descendants' included, in painting order.</summary>
    private readonly Dictionary<StructureElement, int> _firstContent = [];
    private readonly Dictionary<StructureElement, Ref> _ids = [];
    private readonly Dictionary<string, PdfObject> _named = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _mappedRoles = new(StringComparer.Ordinal);

    public Ref Write(StructureElement root)
    {
        Number(root);
        foreach (var element in content.Elements)
        {
            if (!_ids.ContainsKey(element))
                throw new InvalidOperationException($"Content is tagged {element.Role}, but not below the root.");
        }

        var tree = file.Allocate();
        Write(root, tree);
        file.Write(tree, new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("StructTreeRoot") },
            { "K", _ids.GetValueOrDefault(root) },
            { "ParentTree", ParentTree() },
            { "ParentTreeNextKey", content.ByPage.Count + content.ByAnnotation.Count },
            { "RoleMap", RoleMap() },
            { "IDTree", IdTree() },
        });
        return tree;
    }

    /// <summary>An element without any content is left out, but not an empty cell: it holds its column's place.</summary>
    private int? Number(StructureElement element)
    {
        int? first = content.Of(element) is [var item, ..] ? item.Order : null;
        foreach (var child in element.Children)
        {
            if (Number(child) is { } inChild)
                first = Math.Min(first ?? int.MaxValue, inChild);
        }

        if (first is null && element.Role is "TD" or "TH")
            first = int.MaxValue;
        if (first is not { } found)
            return null;

        _firstContent.Add(element, found);
        _ids.Add(element, file.Allocate());
        return found;
    }

    private void Write(StructureElement element, Ref parent)
    {
        if (!_ids.TryGetValue(element, out var id))
            return;

        if (StructureRoles.MappedTo(element.Role) is not null)
            _mappedRoles.Add(element.Role);

        var page = content.Of(element) is [var item, ..] ? item.Page : null;
        file.Write(id, new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("StructElem") },
            { "S", new PdfObject.Name(element.Role) },
            { "P", parent },
            { "ID", Identify(element, id) },
            { "Pg", page?.Id },
            { "K", PdfObject.ArrayOf(Kids(element, page)) },
            { "Alt", PdfObject.TextOrNothing(element.Alternative) },
            { "Lang", PdfObject.TextOrNothing(element.Language) },
            { "A", StructureAttributes.Of(element, figures.Of(element)) },
        });

        foreach (var child in element.Children)
            Write(child, id);
    }

    /// <summary>
    /// Children in their own order; between them the element's own content, where painting put it. So the text
    /// before a link comes before it, and the text after it after.
    /// </summary>
    private IEnumerable<PdfObject> Kids(StructureElement element, DocumentPage? page)
    {
        var own = content.Of(element);
        var next = 0;
        foreach (var child in element.Children)
        {
            if (!_ids.TryGetValue(child, out var id))
                continue;

            while (next < own.Count && own[next].Order < _firstContent[child])
                yield return Kid(own[next++], page);
            yield return id;
        }

        while (next < own.Count)
            yield return Kid(own[next++], page);
    }

    private static PdfObject Kid(TaggedContent.Item item, DocumentPage? page) => item.ContentId switch
    {
        null => new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("OBJR") },
            { "Pg", item.Page.Id },
            { "Obj", item.Annotation },
        },
        { } contentId when item.Page == page => contentId,
        { } contentId => new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("MCR") },
            { "Pg", item.Page.Id },
            { "MCID", contentId },
        },
    };

    /// <summary>Notes must have an identifier (PDF/UA-1, 7.9).</summary>
    private PdfObject.Bytes? Identify(StructureElement element, Ref id)
    {
        if (element.Role != "Note")
            return null;

        var name = $"note-{_named.Count + 1}";
        _named.Add(name, id);
        return new(System.Text.Encoding.ASCII.GetBytes(name));
    }

    private PdfObject.Dictionary ParentTree()
    {
        var numbers = new List<PdfObject>();
        foreach (var elements in content.ByPage)
        {
            numbers.Add(numbers.Count / 2);
            numbers.Add(file.Write(PdfObject.ArrayOf(elements.Select(element => (PdfObject)_ids[element]))));
        }

        foreach (var element in content.ByAnnotation)
        {
            numbers.Add(numbers.Count / 2);
            numbers.Add(_ids[element]);
        }

        return new() { { "Nums", PdfObject.ArrayOf(numbers) } };
    }

    private PdfObject.Dictionary? RoleMap()
    {
        if (_mappedRoles.Count == 0)
            return null;

        var map = new PdfObject.Dictionary();
        foreach (var role in _mappedRoles)
            map.Add(role, new PdfObject.Name(StructureRoles.MappedTo(role)!));

        return map;
    }

    private PdfObject.Dictionary? IdTree() =>
        _named.Count == 0 ? null : NameTree.Of(_named);
}
