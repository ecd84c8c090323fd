using System.Xml.Linq;
using Briefing.Packages;

namespace Briefing.Styles.Templates;

/// <summary>
/// What a document takes over of a Word file: its styles, theme and lists, its sheet with the margins, and its headers and
/// footers. Its text is not read.
/// </summary>
internal sealed record WordTemplate
{
    private static readonly string[] s_marks = ["image", "hyperlink"];

    public required XElement Styles { get; init; }

    public TemplatePart? Theme { get; init; }

    public TemplatePart? Numbering { get; init; }

    /// <summary>The sheet and what is on each, as XML; <c>null</c> if the file does not say.</summary>
    public XElement? Section { get; init; }

    /// <summary>Headers and footers, by the ids that the section has for them.</summary>
    public required ImmutableArray<TemplatePart> HeadersAndFooters { get; init; }

    public bool HasEvenPages { get; init; }

    /// <exception cref="PackageException">It is no Word file, is damaged, has macros, or needs files that are outside of it.</exception>
    public static WordTemplate Read(byte[] file)
    {
        var word = WordPackage.Read(file);
        var package = word.Package;
        if (word.ContentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
            || package.Names.FirstOrDefault(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) is not null)
        {
            throw new PackageException("has macros; save it without them, as .docx or .dotx");
        }

        EnsureIsWhole(package);
        if (word.Relations.FirstOrDefault(relation => relation.Kind == "styles") is not { IsExternal: false } styles)
            throw new PackageException("has no styles");

        var section = word.Document.Element(OfficeNames.W + "body")?.Elements(OfficeNames.W + "sectPr").LastOrDefault();
        return new()
        {
            Styles = package.Xml(styles.Part),
            Theme = Part(word, "theme"),
            Numbering = Part(word, "numbering"),
            Section = section,
            HeadersAndFooters =
            [
                .. word.Relations
                    .Where(relation => relation.Kind is "header" or "footer" && section is not null && Names(section, relation.Id))
                    .Select(relation => Part(package, relation)),
            ],
            HasEvenPages = word.Part("settings")?.Element(OfficeNames.W + "evenAndOddHeaders") is not null,
        };
    }

    /// <summary>A link that a reader follows may lead out; anything else would be fetched when the document is opened.</summary>
    private static void EnsureIsWhole(PackageReader package)
    {
        if (package.OutwardRelations().FirstOrDefault(found => found.Relation.Kind != "hyperlink") is { Relation: { } outside } found)
        {
            throw new PackageException(
                $"needs something outside of it: its part '{found.File}' names the {outside.Kind} '{outside.Target}'");
        }
    }

    private static bool Names(XElement section, string id) =>
        section.Elements().Attributes().Any(attribute => attribute.Name.LocalName == "id" && attribute.Value == id);

    private static TemplatePart? Part(WordPackage word, string kind) =>
        word.Relations.FirstOrDefault(relation => relation.Kind == kind && !relation.IsExternal) is { } relation
            ? Part(word.Package, relation)
            : null;

    private static TemplatePart Part(PackageReader package, PackageRelation relation)
    {
        var xml = package.Xml(relation.Part);
        var relations = package.RelationsOf(relation.Part);
        if (relations.FirstOrDefault(own => !s_marks.Contains(own.Kind)) is { } other)
            throw new PackageException($"has a part '{relation.Part}' with a {other.Kind}; only pictures and links are allowed");

        return new(relation.Id, relation.Kind, xml,
        [
            .. relations.Select(own => own.IsExternal ? new TemplateResource(own.Id, own.Target, null)
                : package.TryGet(own.Part, out var content) ? new(own.Id, own.Part, content)
                : throw new PackageException($"is damaged: it has no part '{own.Part}'")),
        ]);
    }
}
