using System.Xml.Linq;
using Briefing.Packages;
using Briefing.Styles.Templates;

namespace Briefing.WordOutput;

/// <summary>A Word file with its parts.</summary>
internal sealed class WordFile
{
    private readonly PackageWriter _package = new();
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private int _lastPart;

    public WordFile() => Main = _package.Add(from: null, "document", PartKind.Document, WordXml.Root("document", Body));

    public PackagePart Main { get; }

    public XElement Body { get; } = WordXml.Element("body");

    public PackagePart Add(PartKind kind, XElement root) => _package.Add(Main, NextId(), kind, root);

    /// <summary>Adds a part of a template, with its pictures and links.</summary>
    public PackagePart Add(PartKind kind, TemplatePart template)
    {
        var part = Add(kind, new XElement(template.Xml));
        foreach (var resource in template.Resources)
        {
            if (resource.Content is { } content)
                _package.AddPicture(part, resource.Id, Path.GetExtension(resource.Name), content);
            else if (WebLink.IsSafe(resource.Name))
                _package.Link(part, resource.Id, resource.Name);
        }

        return part;
    }

    /// <returns>The id of the picture.</returns>
    /// <param name="extension">As in ".png".</param>
    public string AddPicture(string extension, byte[] content) => _package.AddPicture(Main, NextId(), extension, content).Id;

    /// <summary>The id of a link out of the document, one for each target.</summary>
    /// <returns><c>null</c> if it is none that a file can hold.</returns>
    public string? LinkTo(PackagePart from, string uri)
    {
        if (_links.TryGetValue($"{from.Name} {uri}", out var known))
            return known;

        if (!Uri.TryCreate(uri, UriKind.Absolute, out _))
            return null;

        var id = $"link{_links.Count + 1}";
        _package.Link(from, id, uri);
        _links.Add($"{from.Name} {uri}", id);
        return id;
    }

    public void Describe(Document document) => _package.Add(
        from: null, "core", PartKind.Core,
        CoreProperties.Of(document.Title, document.Language, document.Subject, document.Author, document.Date));

    /// <inheritdoc cref="PackageWriter.Roots"/>
    public IEnumerable<XElement> Roots => _package.Roots;

    public byte[] ToZip() => _package.ToZip();

    private string NextId() => $"part{++_lastPart}";
}
