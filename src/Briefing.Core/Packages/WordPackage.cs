using System.Xml.Linq;

namespace Briefing.Packages;

/// <summary>The parts of a Word file that are read, whoever wrote it.</summary>
internal sealed class WordPackage
{
    // What Word writes for "strict" files, of the same meaning.
    private static readonly XNamespace s_strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly string _main;
    private readonly ImmutableArray<PackageRelation> _relations;

    private WordPackage(PackageReader package, string main, XElement document) =>
        (Package, _main, Document, _relations) = (package, main, document, package.RelationsOf(main));

    public PackageReader Package { get; }

    public XElement Document { get; }

    public ImmutableArray<PackageRelation> Relations => _relations;

    /// <exception cref="PackageException">It is no Word file, or one that is not read.</exception>
    public static WordPackage Read(byte[] file)
    {
        var package = PackageReader.Read(file);
        if (package.RelationsOf("").FirstOrDefault(relation => relation.Kind == "officeDocument") is not { IsExternal: false } main)
            throw new PackageException("is not a Word file");

        var document = package.Xml(main.Part);
        if (document.Name.Namespace == s_strict)
            throw new PackageException("is in the strict form of Open XML; save it as an ordinary Word document");

        return document.Name == OfficeNames.W + "document"
            ? new(package, main.Part, document)
            : throw new PackageException("is not a Word file: it contains something else, perhaps a workbook");
    }

    /// <summary>The part of a kind, as XML.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    /// <exception cref="PackageException">It cannot be read.</exception>
    public XElement? Part(string kind) =>
        _relations.FirstOrDefault(relation => relation.Kind == kind && !relation.IsExternal) is { } relation ? Package.Xml(relation.Part) : null;

    /// <summary>Reads what the document stands on, so that a damaged file is not taken for a whole one.</summary>
    /// <exception cref="PackageException">A part cannot be read.</exception>
    public void CheckParts()
    {
        foreach (var relation in _relations.Where(relation => !relation.IsExternal && relation.Part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            Package.Xml(relation.Part);
    }

    /// <summary>The main part's content type, which tells a template and macros apart from a document.</summary>
    public string ContentType =>
        Package.Xml("[Content_Types].xml").Elements()
            .FirstOrDefault(element => string.Equals((string?)element.Attribute("PartName"), $"/{_main}", StringComparison.OrdinalIgnoreCase))
            ?.Attribute("ContentType")?.Value ?? "";
}
