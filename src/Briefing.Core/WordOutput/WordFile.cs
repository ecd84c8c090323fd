using Briefing.Packages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.WordOutput;

/// <summary>A Word file with its parts, each under a name of its own, so that its bytes are the same in every run.</summary>
internal sealed class WordFile : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly WordprocessingDocument _package;
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private int _lastPart;

    public WordFile()
    {
        _package = WordprocessingDocument.Create(_stream, WordprocessingDocumentType.Document);
        Main = _package.AddMainDocumentPart();
        _package.ChangeIdOfPart(Main, "document");
        Body = new();
        Main.Document = new(Body);
    }

    public MainDocumentPart Main { get; }

    public W.Body Body { get; }

    public T Add<T>()
        where T : OpenXmlPart, IFixedContentTypePart =>
        Main.AddNewPart<T>($"part{++_lastPart}");

    public ImagePart AddPicture(string type) => Main.AddNewPart<ImagePart>(type, $"part{++_lastPart}");

    public string IdOf(OpenXmlPart part) => Main.GetIdOfPart(part);

    /// <summary>The id of a link out of the document, one for each target.</summary>
    /// <returns><c>null</c> if it is none that a file can hold.</returns>
    public string? LinkTo(OpenXmlPart from, string uri)
    {
        if (_links.TryGetValue($"{from.Uri} {uri}", out var known))
            return known;

        if (!Uri.TryCreate(uri, UriKind.Absolute, out var target))
            return null;

        var id = $"link{_links.Count + 1}";
        from.AddHyperlinkRelationship(target, isExternal: true, id);
        _links.Add($"{from.Uri} {uri}", id);
        return id;
    }

    /// <summary>Says whose document it is, by the properties of Dublin Core.</summary>
    public void Describe(string title, string subject, string? creator, string language, DateOnly date)
    {
        var core = _package.AddNewPart<CoreFilePropertiesPart>("core");
        var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        using var writer = System.Xml.XmlWriter.Create(core.GetStream(FileMode.Create), new() { Encoding = new UTF8Encoding(false) });
        const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string Elements = "http://purl.org/dc/elements/1.1/";
        const string Terms = "http://purl.org/dc/terms/";
        const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
        writer.WriteStartElement("cp", "coreProperties", Core);
        writer.WriteElementString("dc", "title", Elements, title);
        writer.WriteElementString("dc", "subject", Elements, subject);
        if (creator is not null)
            writer.WriteElementString("dc", "creator", Elements, creator);

        writer.WriteElementString("dc", "language", Elements, language);
        foreach (var name in (string[])["created", "modified"])
        {
            writer.WriteStartElement("dcterms", name, Terms);
            writer.WriteAttributeString("xsi", "type", Instance, "dcterms:W3CDTF");
            writer.WriteString($"{day}T00:00:00Z");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    /// <summary>The bytes of the file; nothing can be added afterwards.</summary>
    public byte[] Finish()
    {
        _package.Dispose();
        _stream.Position = 0;
        return StableZip.Rewrite(_stream);
    }

    public void Dispose() => _package.Dispose();
}
