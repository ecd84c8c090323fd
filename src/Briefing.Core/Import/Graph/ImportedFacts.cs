using Briefing.Load.Codecs;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Import.Graph;

/// <summary>The data of an element, or the front matter: a YAML mapping. Keys that are never read are unsupported.</summary>
internal sealed class ImportedFacts
{
    // Settings for Argdown's own maps, unrelated to the debate.
    private static readonly string[] s_settings =
    [
        "color", "colorScheme", "model", "map", "group", "dot", "graphml", "selection", "webComponent", "html", "isInMap",
        "isGroup", "isClosed", "images", "mode", "uses", "tags", "tagColors", "removeTagsFromText", "sourceHighlighter", "argumentsMode",
    ];

    private readonly ImmutableArray<YamlEntry> _entries;
    private readonly HashSet<string> _read = [.. s_settings];

    private ImportedFacts(ImmutableArray<YamlEntry> entries, TextSpan at) => (_entries, At) = (entries, at);

    public TextSpan At { get; }

    /// <param name="at">The mapping with its delimiters.</param>
    /// <param name="inside">Where the YAML begins in the file, to name the place of a mistake; <c>null</c> for the mapping's.</param>
    /// <returns><c>null</c> if it is not a mapping, which is reported.</returns>
    public static ImportedFacts? Parse(string yaml, TextSpan at, int? inside, DiagnosticBag diagnostics)
    {
        // The parser's own diagnostics would point into a file that does not exist.
        var own = new DiagnosticBag();
        if (YamlTree.Parse(new TextFile(at.File.Path, yaml), own) is YamlNode.Mapping mapping && own.IsEmpty)
            return new(mapping.Entries, at);

        if (inside is { } offset && own.InReadingOrder() is [var mistake, ..])
        {
            var place = new TextSpan(at.File, offset + mistake.At.Start, mistake.At.Length);
            diagnostics.Add(Problems.NotArgdown(place, $"The front matter cannot be read: {mistake.Message.TrimEnd('.')}"));
        }
        else
        {
            diagnostics.Add(Problems.NotArgdown(at, "The data that begins here cannot be read as keys with values"));
        }

        return null;
    }

    public bool Has(string key) => _entries.Any(entry => entry.Key.Value == key);

    /// <summary>A scalar value; <c>null</c> if there is none.</summary>
    public string? Text(string key) =>
        Find(key) is YamlNode.Scalar scalar && scalar.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Plain text, converted to Markdown.</summary>
    public string? Markdown(string key) => Text(key) is { } text ? MarkdownEscape.Of(text) : null;

    public IEnumerable<string> Texts(string key) => Find(key) switch
    {
        YamlNode.Sequence list => list.Items.OfType<YamlNode.Scalar>().Select(item => item.Text),
        YamlNode.Scalar one => [one.Text],
        _ => [],
    };

    /// <summary>Citations in the format of the debate's files.</summary>
    public DataNode.List Citations() => new(Find("citations") is YamlNode.Sequence list
        ? [.. list.Items.OfType<YamlNode.Mapping>().Select(Citation)]
        : []);

    /// <summary>What our own export says of an argument that is a reply to others.</summary>
    public ImmutableArray<ImportedReply> Replies() => Find("replies") is YamlNode.Sequence list
        ? [.. list.Items.OfType<YamlNode.Mapping>().Select(Reply)]
        : [];

    public IEnumerable<string> CitedSources() => Find("citations") is YamlNode.Sequence list
        ? list.Items.OfType<YamlNode.Mapping>()
            .SelectMany(citation => citation.Entries)
            .Where(entry => entry.Key.Value == "source")
            .Select(entry => entry.Value)
            .OfType<YamlNode.Scalar>()
            .Select(source => source.Text)
        : [];

    public void ReportUnread(DiagnosticBag diagnostics)
    {
        foreach (var (key, _) in _entries.Where(entry => !_read.Contains(entry.Key.Value)))
            diagnostics.Add(Problems.NoPlace(At, $"{Phrase.Quote(key.Value)} of this data"));
    }

    private static ImportedReply Reply(YamlNode.Mapping reply)
    {
        return new(Text("to") ?? "", Text("kind"), Text("basis"));

        string? Text(string key) => reply.Find(key)?.Value is YamlNode.Scalar { Text.Length: > 0 } text ? text.Text : null;
    }

    private static DataNode.Mapping Citation(YamlNode.Mapping citation) =>
        new([.. citation.Entries.Where(entry => entry.Value is YamlNode.Scalar).Select(Part)]) { IsFlow = true };

    private static DataEntry Part(YamlEntry entry)
    {
        var text = ((YamlNode.Scalar)entry.Value).Text;
        return new(entry.Key.Value, entry.Key.Value == "paragraph" && Places.Paragraphs(text) is { } numbers
            ? ValueCodecs.Paragraphs.Write(new(numbers, entry.Value.At))
            : new DataNode.String(text));
    }

    private YamlNode? Find(string key)
    {
        _read.Add(key);
        return _entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
    }
}
