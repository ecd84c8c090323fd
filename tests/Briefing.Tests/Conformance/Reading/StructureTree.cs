namespace Briefing.Tests.Conformance.Reading;

/// <summary>The structure elements of a file in reading order, with the way back from content to them.</summary>
internal sealed class StructureTree
{
    private readonly WrittenPdf _pdf;
    private readonly List<StructureNode> _all = [];
    private readonly Dictionary<(int Page, int Content), StructureNode> _byContent = [];
    private readonly Dictionary<Entries, StructureNode> _byObject = new(ReferenceEqualityComparer.Instance);
    private readonly List<object?> _pages;
    private readonly Lazy<IReadOnlyDictionary<int, object?>> _parents;

    public StructureTree(WrittenPdf pdf)
    {
        _pdf = pdf;
        _pages = [.. pdf.Items(pdf.DictionaryIn(pdf.Catalog, "Pages"), "Kids")];
        _parents = new(() => pdf.Items(pdf.DictionaryIn(Root, "ParentTree"), "Nums").Chunk(2)
            .ToDictionary(pair => (int)(double)pair[0]!, pair => pdf.At(pair[1])));
        if (Root is not null)
            AddKids(Root.GetValueOrDefault("K"), null);
    }

    public Entries? Root => _pdf.DictionaryIn(_pdf.Catalog, "StructTreeRoot");

    public Entries? RoleMap => _pdf.DictionaryIn(Root, "RoleMap");

    public IReadOnlyList<StructureNode> All => _all;

    /// <summary>From the key of a page or of an annotation: the elements of its content, or its element.</summary>
    public IReadOnlyDictionary<int, object?> Parents => _parents.Value;

    public IEnumerable<StructureNode> OfRole(string role) => _all.Where(node => node.Role == role);

    public StructureNode? Of(int page, int content) => _byContent.GetValueOrDefault((page, content));

    /// <summary>The element that an annotation is a child of.</summary>
    public StructureNode? Of(Entries annotation) => _byObject.GetValueOrDefault(annotation);

    /// <summary>What a type stands for: itself, or what the role map leads to; nothing if that leads in a circle.</summary>
    public string? Standard(string type)
    {
        var seen = new HashSet<string>();
        while (_pdf.NameIn(RoleMap, type) is { } mapped)
        {
            if (!seen.Add(type))
                return null;
            type = mapped;
        }

        return type;
    }

    private void AddKids(object? kids, StructureNode? parent)
    {
        foreach (var kid in _pdf.At(kids) as List<object?> ?? [kids])
            AddKid(kid, parent);
    }

    private void AddKid(object? kid, StructureNode? parent)
    {
        if (_pdf.At(kid) is double content)
        {
            AddContent(parent!, parent!.Entries.GetValueOrDefault("Pg"), (int)content);
            return;
        }

        var entries = (Entries)_pdf.At(kid)!;
        switch (_pdf.NameIn(entries, "Type"))
        {
            case "MCR":
                AddContent(parent!, entries.GetValueOrDefault("Pg"), (int)(double)entries["MCID"]!);
                break;
            case "OBJR":
                _byObject.TryAdd((Entries)_pdf.At(entries["Obj"])!, parent!);
                parent!.HasContent = true;
                break;
            default:
                var node = new StructureNode(_pdf, entries, parent, Standard(_pdf.NameIn(entries, "S") ?? ""));
                _all.Add(node);
                parent?.Children.Add(node);
                AddKids(entries.GetValueOrDefault("K"), node);
                break;
        }
    }

    private void AddContent(StructureNode node, object? page, int content)
    {
        node.HasContent = true;
        _byContent.TryAdd((_pages.IndexOf(page), content), node);
    }
}
