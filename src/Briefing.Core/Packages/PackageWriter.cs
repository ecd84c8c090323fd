using System.Xml.Linq;

namespace Briefing.Packages;

/// <summary>
/// Writes a package (ISO/IEC 29500-2): its parts, the relations between them, and the types of their contents. All names follow
/// from the order in which parts are added, so that the bytes are the same in every run.
/// </summary>
internal sealed class PackageWriter
{
    private static readonly XNamespace s_relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace s_types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly List<PackagePart> _parts = [];
    private readonly Dictionary<string, XElement> _relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The roots of all parts that are XML.</summary>
    public IEnumerable<XElement> Roots => _parts.Select(part => part.Xml).OfType<XElement>();

    /// <param name="from">The part that names it; <c>null</c> for the package itself.</param>
    public PackagePart Add(PackagePart? from, string id, PartKind kind, XElement xml) => Add(from, id, kind, xml, []);

    public PackagePart AddPicture(PackagePart from, string id, string extension, byte[] content) =>
        Add(from, id, PartKind.Picture(extension), xml: null, content);

    /// <summary>Lets a part name a page outside of the package.</summary>
    public void Link(PackagePart from, string id, string uri) =>
        Relate(from, id, PartKind.Hyperlink, uri).Add(new XAttribute("TargetMode", "External"));

    public byte[] ToZip() => StableZip.Write(
    [
        new("[Content_Types].xml", stream => PackagePart.Write(Types(), stream)),
        .. _relations.Select(relations => new ZipEntry(relations.Key, stream => PackagePart.Write(relations.Value, stream))),
        .. _parts.Select(part => new ZipEntry(part.Name, part.WriteTo)),
    ]);

    private PackagePart Add(PackagePart? from, string id, PartKind kind, XElement? xml, byte[] content)
    {
        var number = _counts[kind.Relation] = _counts.GetValueOrDefault(kind.Relation) + 1;
        var part = new PackagePart(id, kind, kind.Name.Replace("#", $"{number}", StringComparison.Ordinal), xml, content);
        _parts.Add(part);
        Relate(from, id, kind.Relation, $"/{part.Name}");
        return part;
    }

    private XElement Relate(PackagePart? from, string id, string type, string target)
    {
        var name = PackageRelation.FileOf(from?.Name ?? "");
        if (!_relations.TryGetValue(name, out var relations))
            _relations.Add(name, relations = new(s_relations + "Relationships"));

        var relation = new XElement(
            s_relations + "Relationship", new XAttribute("Type", type), new XAttribute("Target", target), new XAttribute("Id", id));
        relations.Add(relation);
        return relation;
    }

    /// <summary>Of pictures by their extensions, of all else by name.</summary>
    private XElement Types() => new(
        s_types + "Types",
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        _parts.Where(part => part.Xml is null)
            .DistinctBy(part => Path.GetExtension(part.Name))
            .Select(part => Default(Path.GetExtension(part.Name)[1..], part.Kind.ContentType)),
        _parts.Where(part => part.Xml is not null).Select(part => new XElement(
            s_types + "Override", new XAttribute("PartName", $"/{part.Name}"), new XAttribute("ContentType", part.Kind.ContentType))));

    private static XElement Default(string extension, string type) =>
        new(s_types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));
}
