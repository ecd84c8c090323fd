using System.Text;
using Briefing.Print.Pdf.Writing;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Reading;

/// <summary>A file taken apart into its objects, to be changed and written again.</summary>
internal sealed class Draft
{
    private readonly WrittenPdf _pdf;
    private readonly Dictionary<int, object?> _objects;
    private readonly Dictionary<int, byte[]> _streams;

    private Draft(byte[] bytes)
    {
        _pdf = new(bytes);
        _objects = _pdf.Document.Ids.ToDictionary(id => id, _pdf.Document.Object);
        _streams = _pdf.Streams.ToDictionary(stream => stream.Id, stream =>
            _pdf.Document.Stream(new PdfValue.Reference(stream.Id)));
    }

    public Entries Catalog => _pdf.Catalog;

    public Entries Info => (Entries)_pdf.At(_pdf.Trailer["Info"])!;

    public Entries Page => _pdf.Pages[0];

    public Entries Link => _pdf.Annotations.First();

    public Entries OutputIntent => (Entries)_pdf.At(_pdf.Items(Catalog, "OutputIntents").First())!;

    /// <summary>Names and places by turns.</summary>
    public List<object?> Destinations =>
        (List<object?>)_pdf.DictionaryIn(_pdf.DictionaryIn(Catalog, "Names"), "Dests")!["Names"]!;

    public object? At(object? value) => _pdf.At(value);

    public Entries StructureRoot => _pdf.Structure.Root!;

    public PdfFont Font => _pdf.Fonts[0];

    /// <summary>The first element of that role.</summary>
    public Entries Element(string role) => Elements(role).First();

    public IEnumerable<Entries> Elements(string role) => _pdf.Structure.OfRole(role).Select(node => node.Entries);

    public static Func<byte[], byte[]> Change(Action<Draft> change) => bytes =>
    {
        var draft = new Draft(bytes);
        change(draft);
        return draft.Write();
    };

    public PdfValue.Reference Add(object? value)
    {
        var id = _objects.Keys.Max() + 1;
        _objects.Add(id, value);
        return new(id);
    }

    public PdfValue.Reference AddStream(Entries entries, string data)
    {
        var reference = Add(entries);
        _streams.Add(reference.Id, Encoding.Latin1.GetBytes(data));
        return reference;
    }

    /// <summary>Something that must be used by nothing to be wrong.</summary>
    public void AddUnused(params Entries[] dictionaries)
    {
        foreach (var dictionary in dictionaries)
            Add(dictionary);
    }

    public void ChangeContent(Func<string, string> change) => ChangeStream(Page["Contents"], change);

    public void ChangeXmp(Func<string, string> change) => ChangeStream(Catalog["Metadata"], change);

    public void ChangeStream(object? reference, Func<string, string> change)
    {
        var id = ((PdfValue.Reference)reference!).Id;
        var changed = change(Encoding.Latin1.GetString(_streams[id]));
        Assert.NotEqual(Encoding.Latin1.GetString(_streams[id]), changed);
        _streams[id] = Encoding.Latin1.GetBytes(changed);
    }

    /// <summary>A character map of our own in the place of Identity-H.</summary>
    public void EmbedEncoding(
        string registry = "Adobe", string ordering = "Identity", int supplement = 0, int mode = 0, string data = "")
    {
        var system = new Entries
        {
            ["Registry"] = registry,
            ["Ordering"] = ordering,
            ["Supplement"] = (double)supplement,
        };
        Font.Entries["Encoding"] = AddStream(new() { ["CIDSystemInfo"] = system, ["WMode"] = (double)mode }, data);
    }

    private byte[] Write()
    {
        var output = new MemoryStream();
        var file = new PdfFileWriter(output);
        var ids = Enumerable.Range(1, _objects.Keys.Max()).Select(_ => file.Allocate()).ToArray();
        foreach (var id in ids)
        {
            var value = _objects.GetValueOrDefault(id.Id);
            if (_streams.TryGetValue(id.Id, out var data))
                file.WriteRawStream(id, (PdfObject.Dictionary)Written(Plain((Entries)value!)), data);
            else
                file.Write(id, Written(value));
        }

        file.Finish(ReferenceIn("Root"), ReferenceIn("Info"));
        return output.ToArray();
    }

    private Ref ReferenceIn(string key) => new(((PdfValue.Reference)_pdf.Trailer[key]!).Id);

    /// <summary>Streams are written as they are, so that a change can be seen in the file.</summary>
    private static Entries Plain(Entries entries) => new(
        entries.Where(entry => entry.Key != "Length"
            && entry is not { Key: "Filter", Value: PdfValue.Name { Value: "FlateDecode" } }));

    private static PdfObject Written(object? value) => value switch
    {
        null => new PdfObject.Null(),
        bool truth => truth,
        double number => number,
        PdfValue.Name name => new PdfObject.Name(name.Value),
        PdfValue.Reference reference => new Ref(reference.Id),
        string text => new PdfObject.Text(text),
        byte[] bytes => new PdfObject.Bytes(bytes),
        List<object?> items => PdfObject.ArrayOf(items.Select(Written)),
        Entries entries => Written(entries),
        _ => throw new InvalidOperationException($"No PDF object for {value.GetType().Name}."),
    };

    private static PdfObject.Dictionary Written(Entries entries)
    {
        var dictionary = new PdfObject.Dictionary();
        foreach (var (key, value) in entries)
            dictionary.Add(key, Written(value));

        return dictionary;
    }
}
