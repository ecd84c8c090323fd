using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Briefing.Packages;

/// <summary>
/// Reads the parts of a package (ISO/IEC 29500-2) without trusting it: a small file may hold a large one, its XML may grow
/// without end, and its relationships may lead out of it. Nothing outside the file is opened.
/// </summary>
internal sealed class PackageReader
{
    /// <summary>For the file, in bytes.</summary>
    public const int MaxFile = 32 << 20;

    private const int MaxEntries = 4000;
    private const long MaxContent = 128L << 20;
    private const int MaxDepth = 200;

    // A document of a thousand pages has fewer elements.
    private const int MaxElements = 2_000_000;
    private const int MaxXml = 32 << 20;

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);

    private PackageReader()
    {
    }

    /// <summary>The names of all parts, as in "word/document.xml".</summary>
    public IEnumerable<string> Names => _parts.Keys;

    /// <exception cref="PackageException">It is no package, or too large.</exception>
    public static PackageReader Read(byte[] file)
    {
        if (file.Length > MaxFile)
            throw new PackageException($"is larger than {MaxFile >> 20} MiB");

        if (OleContainer.Is(file))
            throw new PackageException("is of an Office before 2007, or locked with a password");

        if (!file.AsSpan().StartsWith("PK"u8))
            throw new PackageException("is not an Office file: it is not a zip file");

        return Unpack(file, MaxEntries, MaxContent);
    }

    /// <exception cref="PackageException">It is damaged, or too large.</exception>
    /// <param name="maxContent">The bytes of all parts together.</param>
    /// <param name="check">Judges the names of the parts before any is unpacked.</param>
    public static PackageReader Unpack(byte[] file, int maxParts, long maxContent, Action<ImmutableArray<string>>? check = null)
    {
        try
        {
            return Unpacked(file, maxParts, maxContent, check);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw new PackageException("is damaged: it cannot be unpacked");
        }
    }

    public bool TryGet(string name, [NotNullWhen(true)] out byte[]? content) => _parts.TryGetValue(name, out content);

    /// <summary>A part as XML.</summary>
    /// <exception cref="PackageException">It is not there, or not well-formed, or made to exhaust its reader.</exception>
    public XElement Xml(string name)
    {
        if (!TryGet(name, out var content))
            throw new PackageException($"is damaged: it has no part '{name}'");

        if (content.Length > MaxXml)
            throw new PackageException($"has a part '{name}' that is larger than {MaxXml >> 20} MiB");

        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using (var reader = XmlReader.Create(new MemoryStream(content), settings))
                CheckSize(reader, name);

            using var again = XmlReader.Create(new MemoryStream(content), settings);
            return XElement.Load(again);
        }
        catch (XmlException e)
        {
            throw new PackageException(e.Message.Contains("DTD", StringComparison.Ordinal)
                ? $"has a part '{name}' with a document type, which no Office writes"
                : $"is damaged: its part '{name}' is not well-formed XML");
        }
    }

    /// <summary>The relationships of a part; those of the package itself if no part is named.</summary>
    /// <exception cref="PackageException">They cannot be read.</exception>
    public ImmutableArray<PackageRelation> RelationsOf(string part)
    {
        var file = PackageRelation.FileOf(part);
        return TryGet(file, out _) ? Relations(file, part[..(part.LastIndexOf('/') + 1)]) : [];
    }

    /// <summary>All relationships that lead out of the package, each with the part that holds it.</summary>
    /// <exception cref="PackageException">They cannot be read.</exception>
    public IEnumerable<(string File, PackageRelation Relation)> OutwardRelations() => Names
        .Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal)
        .SelectMany(file => Relations(file, ""), (file, relation) => (file, relation))
        .Where(found => found.relation.IsExternal);

    private ImmutableArray<PackageRelation> Relations(string file, string folder) =>
    [
        .. Xml(file).Elements().Select(element => new PackageRelation(
            (string?)element.Attribute("Id") ?? "",
            (string?)element.Attribute("Type") ?? "",
            (string?)element.Attribute("Target") ?? "",
            (string?)element.Attribute("TargetMode") == "External",
            folder)),
    ];

    private static PackageReader Unpacked(byte[] file, int maxParts, long maxContent, Action<ImmutableArray<string>>? check)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        if (archive.Entries.Count > maxParts)
            throw new PackageException($"has more than {maxParts} parts");

        check?.Invoke([.. archive.Entries.Select(entry => entry.FullName)]);
        var package = new PackageReader();
        var left = maxContent;
        var buffer = new byte[1 << 16];
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            // The length that an entry claims need not be true.
            var content = new MemoryStream();
            using var stream = entry.Open();
            for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
            {
                if ((left -= count) < 0)
                    throw new PackageException($"unpacks to more than {maxContent >> 20} MiB") { IsTooLarge = true };

                content.Write(buffer.AsSpan(0, count));
            }

            if (!package._parts.TryAdd(entry.FullName, content.ToArray()))
                throw new PackageException($"is damaged: it has two parts '{entry.FullName}'");
        }

        return package;
    }

    private static void CheckSize(XmlReader reader, string name)
    {
        var count = 0;
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
                throw new PackageException($"has a part '{name}' with elements in elements, {MaxDepth} deep");

            if (reader.NodeType == XmlNodeType.Element && ++count > MaxElements)
                throw new PackageException($"has a part '{name}' with more than {MaxElements} elements");
        }
    }
}
