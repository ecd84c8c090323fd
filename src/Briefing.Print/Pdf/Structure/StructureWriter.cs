using Briefing.Print.Pdf.Content;
using Briefing.Print.Pdf.Writing;
using Briefing.Print.Tags;

namespace Briefing.Print.Pdf.Structure;

/// <summary>Writes the structure tree and the parent tree from content to elements (ISO 32000-1, 14.7).</summary>
internal sealed class StructureWriter(PdfFileWriter file, TaggedContent content, FigureBounds figures)
{
    private const string Note = "Note";

    private readonly Dictionary<string, PdfObject> _named = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _mappedRoles = new(StringComparer.Ordinal);

    // The written elements, with their object numbers.
    private readonly List<StructureElement> _elements = [];
    private readonly List<Ref> _ids = [];

    public Ref Write(StructureElement root)
    {
        var tree = file.Allocate();
        Number(root);
        if (content.Unwritten is { } stray)
            throw new InvalidOperationException($"Content is tagged {stray.Role}, but not below the root.");

        file.Write(_ids, (i, to) => Write(_elements[i], _ids[i], tree, to));
        file.Write(tree, new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("StructTreeRoot") },
            { "K", content.Of(root).Id is { } id ? id : null },
            { "ParentTree", ParentTree() },
            { "ParentTreeNextKey", content.ByPage.Count + content.ByAnnotation.Count },
            { "RoleMap", RoleMap() },
            { "IDTree", IdTree() },
        });
        return tree;
    }

    /// <summary>Omits elements without content, except empty cells, which keep the columns aligned.</summary>
    /// <returns>Whether the element is written, and the place of its first content item.</returns>
    private (bool IsWritten, long First) Number(StructureElement element)
    {
        var firstOwn = content.Of(element).FirstOwn;
        var isWritten = firstOwn != TaggedContent.None || element.Role is "TD" or "TH";
        var first = firstOwn == TaggedContent.None ? ContentItem.Nowhere : content.At(firstOwn).Place;
        foreach (var child in element.Children)
        {
            var (isChildWritten, inChild) = Number(child);
            isWritten |= isChildWritten;
            first = Math.Min(first, inChild);
        }

        if (!isWritten)
            return (false, first);

        var id = file.Allocate();
        ref var own = ref content.Of(element);
        (own.First, own.Id) = (first, id);
        _elements.Add(element);
        _ids.Add(id);
        if (StructureRoles.MappedTo(element.Role) is not null)
            _mappedRoles.Add(element.Role);
        if (element.Role == Note)
            _named.Add(NameOf(id), id);

        return (true, first);
    }

    private void Write(StructureElement element, Ref id, Ref tree, PdfBuffer to)
    {
        ref readonly var own = ref content.Of(element);
        var page = own.FirstOwn == TaggedContent.None ? null : content.At(own.FirstOwn).Page;
        to.Add("<</Type /StructElem/S "u8);
        ObjectSyntax.WriteName(to, element.Role);
        to.Add("/P "u8).Add(element.Parent is { } parent ? content.Of(parent).Id!.Value : tree);
        if (element.Role == Note)
            to.Add("/ID "u8).AddHex(System.Text.Encoding.ASCII.GetBytes(NameOf(id)));
        if (page is not null)
            to.Add("/Pg "u8).Add(page.Id);
        to.Add("/K ["u8);
        WriteKids(to, element, own.FirstOwn, page);
        to.Add((byte)']');
        WriteText(to, "/Alt "u8, element.Alternative);
        WriteText(to, "/Lang "u8, element.Language);
        if (StructureAttributes.Of(element, figures.Of(element)) is { } attributes)
            ObjectSyntax.Write(to.Add("/A "u8), attributes);
        to.Add(">>"u8);
    }

    private static void WriteText(PdfBuffer to, ReadOnlySpan<byte> key, string? text)
    {
        if (text is not null)
            ObjectSyntax.WriteText(to.Add(key), text);
    }

    /// <summary>
    /// Children in their order, interleaved with the element's own content in painting order, so that the text
    /// around a link stays before and after it.
    /// </summary>
    private void WriteKids(PdfBuffer to, StructureElement element, int next, DocumentPage? page)
    {
        var isFirst = true;
        foreach (var child in element.Children)
        {
            ref readonly var below = ref content.Of(child);
            if (below.Id is not { } id)
                continue;

            WriteOwnBefore(below.First);
            Part().Add(id);
        }

        WriteOwnBefore(ContentItem.Nowhere);

        void WriteOwnBefore(long end)
        {
            while (next != TaggedContent.None && content.At(next) is var item && item.Place < end)
            {
                WriteKid(Part(), item, page);
                next = item.Next;
            }
        }

        PdfBuffer Part()
        {
            if (!isFirst)
                to.Add((byte)' ');
            isFirst = false;
            return to;
        }
    }

    private static void WriteKid(PdfBuffer to, ContentItem item, DocumentPage? page)
    {
        if (item.Annotation is { } annotation)
            to.Add("<</Type /OBJR/Pg "u8).Add(item.Page.Id).Add("/Obj "u8).Add(annotation).Add(">>"u8);
        else if (item.Page == page)
            to.Add(item.ContentId);
        else
            to.Add("<</Type /MCR/Pg "u8).Add(item.Page.Id).Add("/MCID "u8).Add(item.ContentId).Add(">>"u8);
    }

    /// <summary>Notes must have a unique identifier (PDF/UA-1, 7.9).</summary>
    private static string NameOf(Ref note) => $"note-{note.Id}";

    private PdfObject.Dictionary ParentTree()
    {
        var numbers = new List<PdfObject>();
        var pages = new Ref[content.ByPage.Count];
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = file.Allocate();
            numbers.Add(i);
            numbers.Add(pages[i]);
        }

        file.Write(pages, (i, to) => WriteParents(content.ByPage[i], to));

        foreach (var element in content.ByAnnotation)
        {
            numbers.Add(numbers.Count / 2);
            numbers.Add(content.Of(element).Id!.Value);
        }

        return new() { { "Nums", PdfObject.ArrayOf(numbers) } };
    }

    private void WriteParents(List<StructureElement> elements, PdfBuffer to)
    {
        to.Add((byte)'[');
        for (var i = 0; i < elements.Count; i++)
        {
            if (i > 0)
                to.Add((byte)' ');
            to.Add(content.Of(elements[i]).Id!.Value);
        }

        to.Add((byte)']');
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
