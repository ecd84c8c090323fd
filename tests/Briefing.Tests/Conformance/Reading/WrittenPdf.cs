using System.Text;
using System.Xml.Linq;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Reading;

/// <summary>
/// A written file as the conditions look at it. Everything is read when it is first asked for, so that a condition
/// on the bytes can judge a file that nothing else could open.
/// </summary>
internal sealed class WrittenPdf
{
    private readonly Lazy<PdfDocument> _document;
    private readonly Lazy<IReadOnlyList<PageContent>> _contents;
    private readonly Lazy<StructureTree> _structure;
    private readonly Lazy<IReadOnlyList<PdfFont>> _fonts;
    private readonly Lazy<IReadOnlyList<object?>> _values;
    private readonly Lazy<IReadOnlyList<Entries>> _pages;

    public WrittenPdf(byte[] bytes)
    {
        Bytes = bytes;
        _document = new(() => new(bytes));
        _values = new(() => [.. Objects.SelectMany(Within)]);
        _pages = new(() => [.. Document.Pages]);
        _contents = new(() => [.. Pages.Select((page, index) => new PageContent(this, page, index))]);
        _structure = new(() => new(this));
        _fonts = new(() =>
            [.. Dictionaries.Where(d => NameIn(d, "Subtype") == "Type0").Select(d => new PdfFont(this, d))]);
    }

    public byte[] Bytes { get; }

    /// <summary>The bytes as characters, one for each.</summary>
    public string Characters => Encoding.Latin1.GetString(Bytes);

    public PdfDocument Document => _document.Value;

    public Entries Trailer => PdfDocument.TrailerOf(Bytes);

    public Entries Catalog => Document.Catalog;

    public IReadOnlyList<Entries> Pages => _pages.Value;

    public IReadOnlyList<PageContent> Contents => _contents.Value;

    public StructureTree Structure => _structure.Value;

    /// <summary>The composite fonts; the writer makes no other.</summary>
    public IReadOnlyList<PdfFont> Fonts => _fonts.Value;

    public IEnumerable<object?> Objects => Document.Ids.Select(Document.Object);

    /// <summary>Every value of the file, those within others included.</summary>
    public IReadOnlyList<object?> Values => _values.Value;

    public IEnumerable<Entries> Dictionaries => Values.OfType<Entries>();

    public IEnumerable<(int Id, Entries Entries)> Streams =>
        Document.Ids.Where(Document.IsStream).Select(id => (id, (Entries)Document.Object(id)!));

    public IEnumerable<Entries> Annotations => Pages.SelectMany(page => Items(page, "Annots")).Select(At)
        .OfType<Entries>();

    public string Xmp => Catalog.GetValueOrDefault("Metadata") is PdfValue.Reference reference
        ? Encoding.UTF8.GetString(Document.Stream(reference))
        : "";

    public XElement? XmpProperties =>
        Xmp.Length == 0 ? null
            : XDocument.Parse(Xmp.TrimStart('\uFEFF')).Descendants(Rdf + "Description").FirstOrDefault();

    public static XNamespace Rdf => "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public object? At(object? value) => value is PdfValue.Reference ? Document.Resolve(value) : value;

    public Entries? DictionaryIn(Entries? of, string key) => At(of?.GetValueOrDefault(key)) as Entries;

    public string? NameIn(Entries? of, string key) => (At(of?.GetValueOrDefault(key)) as PdfValue.Name?)?.Value;

    public double? NumberIn(Entries? of, string key) => At(of?.GetValueOrDefault(key)) as double?;

    public IEnumerable<object?> Items(Entries? of, string key) => At(of?.GetValueOrDefault(key)) as List<object?> ?? [];

    public string? TextIn(Entries? of, string key) => TextOf(At(of?.GetValueOrDefault(key)));

    public static string? TextOf(object? value) => value switch
    {
        string ascii => ascii,
        byte[] and [0xFE, 0xFF, .. var units] => Encoding.BigEndianUnicode.GetString(units),
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        _ => null,
    };

    private static IEnumerable<object?> Within(object? value)
    {
        yield return value;
        var inner = value switch
        {
            Entries entries => entries.Values,
            List<object?> items => items,
            _ => Enumerable.Empty<object?>(),
        };
        foreach (var found in inner.SelectMany(Within))
            yield return found;
    }
}
