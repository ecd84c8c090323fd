using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Reading;

/// <summary>
/// The text of a briefing written by this tool, in the reading order of the structure tree, as for a screen reader
/// (ISO 32000-1, 14.7).
/// </summary>
internal sealed class PdfText
{
    private const int MaxDepth = 64;

    private readonly PdfFileReader _file;
    private readonly Dictionary<int, (int Number, IReadOnlyDictionary<int, TaggedText> Texts)> _pages = [];
    private readonly HashSet<(int Page, int ContentId)> _read = [];
    private readonly HashSet<int> _elements = [];
    private readonly ImmutableArray<PdfParagraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<PdfParagraph>();
    private readonly StringBuilder _text = new();
    private (int Page, double Bottom) _last;
    private int _firstPage;

    private PdfText(PdfFileReader file) => _file = file;

    /// <exception cref="InvalidDataException">The file was written by another program, or is damaged.</exception>
    public static ImmutableArray<PdfParagraph> Read(ReadOnlyMemory<byte> content)
    {
        var file = new PdfFileReader(content);
        var info = file.Get<PdfObject.Dictionary>(file.Trailer, "Info");
        if (file.Find<PdfObject.Text>(info, "Producer")?.Value != PdfFile.Producer)
            throw ObjectParser.Damaged();

        var text = new PdfText(file);
        var catalog = file.Get<PdfObject.Dictionary>(file.Trailer, "Root");
        text.ReadPages(catalog);
        text.ReadElement(file.Get<PdfObject.Dictionary>(file.Get<PdfObject.Dictionary>(catalog, "StructTreeRoot"), "K"), 0);
        text.EndParagraph();
        return text._paragraphs.ToImmutable();
    }

    private void ReadPages(PdfObject.Dictionary catalog)
    {
        var fonts = new Dictionary<int, ToUnicodeMap>();
        foreach (var kid in _file.Get<PdfObject.Array>(_file.Get<PdfObject.Dictionary>(catalog, "Pages"), "Kids").Items)
        {
            if (kid is not PdfObject.Reference { Target.Id: var id } || _file.Resolve(kid) is not PdfObject.Dictionary page)
                throw ObjectParser.Damaged();

            var content = _file.Stream(Target(page, "Contents"));
            if (!_pages.TryAdd(id, (_pages.Count + 1, PageTextReader.Read(content, FontsOf(page, fonts), _file.Budget))))
                throw ObjectParser.Damaged();
        }
    }

    private Dictionary<string, ToUnicodeMap> FontsOf(PdfObject.Dictionary page, Dictionary<int, ToUnicodeMap> known)
    {
        var named = new Dictionary<string, ToUnicodeMap>(StringComparer.Ordinal);
        var resources = _file.Get<PdfObject.Dictionary>(page, "Resources");
        foreach (var (name, font) in _file.Get<PdfObject.Dictionary>(resources, "Font"))
        {
            if (_file.Resolve(font) is not PdfObject.Dictionary dictionary)
                throw ObjectParser.Damaged();

            var map = Target(dictionary, "ToUnicode");
            if (!known.TryGetValue(map.Id, out var texts))
                known.Add(map.Id, texts = new(_file.Stream(map), _file.Budget));

            named[name] = texts;
        }

        return named;
    }

    private Ref Target(PdfObject.Dictionary dictionary, string key) =>
        _file.Direct(dictionary, key) is PdfObject.Reference reference ? reference.Target : throw ObjectParser.Damaged();

    private void ReadElement(PdfObject.Dictionary element, int depth)
    {
        if (depth > MaxDepth)
            throw ObjectParser.Damaged();

        var isInline = IsInline(_file.Get<PdfObject.Name>(element, "S").Value);
        if (!isInline)
            EndParagraph();

        var page = _file.Direct(element, "Pg") as PdfObject.Reference;
        var kids = _file.Direct(element, "K");
        foreach (var kid in kids is PdfObject.Array array ? array.Items : kids is null ? [] : [kids])
        {
            // A tree has one way to each of its elements; with two, a small file could describe one without end.
            if (kid is PdfObject.Reference { Target.Id: var id } && !_elements.Add(id))
                throw ObjectParser.Damaged();

            switch (_file.Resolve(kid))
            {
                case PdfObject.Number contentId:
                    Add(page, contentId);
                    break;
                case PdfObject.Dictionary content when _file.Find<PdfObject.Number>(content, "MCID") is { } contentId:
                    Add(_file.Direct(content, "Pg") as PdfObject.Reference ?? page, contentId);
                    break;
                case PdfObject.Dictionary child when _file.Find<PdfObject.Name>(child, "S") is not null:
                    ReadElement(child, depth + 1);
                    break;
            }
        }

        if (!isInline)
            EndParagraph();
    }

    private void Add(PdfObject.Reference? page, PdfObject.Number contentId)
    {
        if (page is null || !_pages.TryGetValue(page.Target.Id, out var found)
            || !found.Texts.TryGetValue((int)contentId.Value, out var piece))
        {
            return;
        }

        if (!_read.Add((found.Number, (int)contentId.Value)))
            throw ObjectParser.Damaged();

        if (_text.Length == 0)
            _firstPage = found.Number;
        else if (_last.Page != found.Number || PageTextReader.IsNewLine(_last.Bottom, piece.Top))
            _text.Append('\n');

        _text.Append(piece.Text);
        _last = (found.Number, piece.Bottom);
    }

    private void EndParagraph()
    {
        // Glyphs without text map to a zero-width space, and words may be hyphenated at line ends.
        var text = _text.Replace("\u00AD\n", "").Replace("\u200B", "").ToString();
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > 0)
            _paragraphs.Add(new(_firstPage, words));

        _text.Clear();
    }

    /// <summary>Inline-level elements (ISO 32000-1, 14.8.4.4), and the label before a list item.</summary>
    private static bool IsInline(string role) => role is "Span" or "Quote" or "Reference" or "Code" or "Link" or "Annot"
        or "Em" or "Strong" or "Sub" or "Lbl" or "NonStruct";
}
