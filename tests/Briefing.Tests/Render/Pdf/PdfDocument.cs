using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;
using Pig = UglyToad.PdfPig.PdfDocument;

namespace Briefing.Tests.Render.Pdf;

using Dictionary = Dictionary<string, object?>;

/// <summary>
/// The objects of a file, read by PdfPig. It finds them even where the cross-references or the length of a stream are wrong.
/// </summary>
internal sealed partial class PdfDocument
{
    private readonly Structure _structure;
    private readonly Dictionary<int, object?> _objects = [];

    public PdfDocument(byte[] file)
    {
        _structure = Pig.Open(file, new ParsingOptions { UseLenientParsing = false }).Structure;
        Trailer = TrailerOf(file);
    }

    public Dictionary Trailer { get; }

    public Dictionary Catalog => (Dictionary)Resolve(Trailer["Root"])!;

    public IEnumerable<Dictionary> Pages => Items(Resolve(Catalog["Pages"]), "Kids")
        .Select(kid => (Dictionary)Resolve(kid)!);

    /// <summary>Every object but those of the file itself: its object streams and its cross-references.</summary>
    public IEnumerable<int> Ids => AllIds.Where(id => TypeOf(id) is not ("ObjStm" or "XRef"));

    /// <summary>The unpacked text of each object stream.</summary>
    public IReadOnlyDictionary<int, byte[]> ObjectStreams =>
        AllIds.Where(id => TypeOf(id) == "ObjStm").ToDictionary(id => id, StreamOf);

    /// <summary>As the cross-references say.</summary>
    public IEnumerable<(int Id, XrefLocation Location)> Locations =>
        _structure.CrossReferenceTable.ObjectOffsets.Select(entry => ((int)entry.Key.ObjectNumber, entry.Value));

    private IEnumerable<int> AllIds =>
        _structure.CrossReferenceTable.ObjectOffsets.Keys.Select(reference => (int)reference.ObjectNumber).Order();

    /// <summary>The trailer of a file that need not be whole otherwise: it says where the rest is, and how to read it.</summary>
    public static Dictionary TrailerOf(byte[] file)
    {
        var start = int.Parse(Start().Match(System.Text.Encoding.Latin1.GetString(file)).Groups[1].Value);
        return PdfValue.In(file, start).OfType<Dictionary>().First();
    }

    public IEnumerable<object?> Items(object? dictionary, string key) =>
        (List<object?>)Resolve(((Dictionary)dictionary!)[key])!;

    public object? Resolve(object? value) => value is PdfValue.Reference { Id: var id } ? Object(id) : value;

    public bool IsStream(int id) => Token(id) is StreamToken;

    /// <summary>Always the same value for one object, so that two places that name it can be seen to.</summary>
    public object? Object(int id)
    {
        if (!_objects.TryGetValue(id, out var value))
            _objects.Add(id, value = PdfValue.Of(Token(id)));

        return value;
    }

    public byte[] Stream(object? reference) => StreamOf(((PdfValue.Reference)reference!).Id);

    private string? TypeOf(int id) =>
        (Object(id) as Dictionary)?.GetValueOrDefault("Type") is PdfValue.Name type ? type.Value : null;

    private byte[] StreamOf(int id) =>
        Assert.IsType<StreamToken>(Token(id)).Decode(_structure.FilterProvider, _structure.TokenScanner).ToArray();

    private IToken Token(int id) => _structure.GetObject(new IndirectReference(id, 0)).Data;

    [GeneratedRegex(@"startxref\n(\d+)\n%%EOF\n\z")]
    private static partial Regex Start();
}
