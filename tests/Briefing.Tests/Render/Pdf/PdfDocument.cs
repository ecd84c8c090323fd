using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Briefing.Tests.Render.Pdf;

using Dictionary = Dictionary<string, object?>;

/// <summary>
/// Reads a file of ours the way a reader does, from its end: the cross-reference stream, and through it the
/// objects. It knows only what the writer may write, and fails on anything else.
/// </summary>
internal sealed class PdfDocument
{
    private readonly byte[] _file;
    private readonly List<(int Type, int First, int Second)> _entries = [];
    private readonly Dictionary<int, object?> _objects = [];
    private readonly Dictionary<int, ((int Id, int Offset)[] Places, byte[] Data)> _objectStreams = [];

    public PdfDocument(byte[] file)
    {
        _file = file;
        var end = Encoding.Latin1.GetString(file, file.Length - 40, 40).Split('\n');
        Assert.Equal(["startxref", end[^3], "%%EOF", ""], end[^4..]);

        var (trailer, rows) = StreamAt(int.Parse(end[^3]));
        Trailer = trailer;
        ReadEntries(rows);
    }

    public Dictionary Trailer { get; }

    public int Count => _entries.Count;

    public Dictionary Catalog => (Dictionary)Resolve(Trailer["Root"])!;

    public IEnumerable<Dictionary> Pages => Items(Resolve(Catalog["Pages"]), "Kids")
        .Select(kid => (Dictionary)Resolve(kid)!);

    public IEnumerable<object?> Items(object? dictionary, string key) =>
        (List<object?>)Resolve(((Dictionary)dictionary!)[key])!;

    public object? Resolve(object? value) => value is PdfParser.Reference { Id: var id } ? Object(id) : value;

    /// <summary>Every object but those of the file itself: its object streams and its cross-references.</summary>
    public IEnumerable<int> Ids =>
        Enumerable.Range(1, Count - 1)
            .Where(id => _entries[id].Type != 0)
            .Where(id => Object(id) is not Dictionary d
                || d.GetValueOrDefault("Type") is not PdfParser.Name { Value: "ObjStm" or "XRef" });

    /// <summary>The unpacked text of the object streams.</summary>
    public IEnumerable<byte[]> ObjectStreams =>
        _entries.Where(entry => entry.Type == 2).Select(entry => entry.First).Distinct()
            .Select(id => StreamAt(_entries[id].First).Data);

    public bool IsStream(int id) =>
        _entries[id] is (1, var offset, _) && ObjectAt(id, offset) is var parser
        && parser.Next() is Dictionary && parser.IsBefore("\nstream\n");

    public object? Object(int id)
    {
        if (!_objects.TryGetValue(id, out var value))
            _objects.Add(id, value = Read(id));

        return value;
    }

    private object? Read(int id) => _entries[id] switch
    {
        (1, var offset, 0) => ObjectAt(id, offset).Next(),
        (2, var stream, var index) => InObjectStream(id, stream, index),
        _ => throw new InvalidOperationException($"Object {id} is free."),
    };

    public byte[] Stream(object? reference)
    {
        var (type, offset, _) = _entries[((PdfParser.Reference)reference!).Id];
        Assert.Equal(1, type);
        return StreamAt(offset).Data;
    }

    private object? InObjectStream(int id, int stream, int index)
    {
        if (!_objectStreams.TryGetValue(stream, out var unpacked))
            _objectStreams.Add(stream, unpacked = Unpack(stream));

        Assert.Equal(id, unpacked.Places[index].Id);
        return new PdfParser(unpacked.Data, unpacked.Places[index].Offset).Next();
    }

    private ((int Id, int Offset)[] Places, byte[] Data) Unpack(int stream)
    {
        var (dictionary, data) = StreamAt(_entries[stream].First);
        var header = new PdfParser(data, 0);
        var first = (int)(double)dictionary["First"]!;
        var places = Enumerable.Range(0, (int)(double)dictionary["N"]!)
            .Select(_ => ((int)(double)header.Next()!, first + (int)(double)header.Next()!))
            .ToArray();
        return (places, data);
    }

    private PdfParser ObjectAt(int id, int offset)
    {
        var start = $"{id} 0 obj\n";
        Assert.Equal(start, Encoding.Latin1.GetString(_file, offset, start.Length));
        return new(_file, offset + start.Length);
    }

    private (Dictionary Dictionary, byte[] Data) StreamAt(int offset)
    {
        var parser = new PdfParser(_file, Array.IndexOf(_file, (byte)'\n', offset) + 1);
        var dictionary = (Dictionary)parser.Next()!;
        Assert.Equal("\nstream\n", Encoding.Latin1.GetString(_file, parser.Position, 8));

        var length = (int)(double)dictionary["Length"]!;
        var data = _file[(parser.Position + 8)..][..length];
        Assert.Equal("\nendstream\nendobj\n", Encoding.Latin1.GetString(_file, parser.Position + 8 + length, 18));
        return (dictionary, dictionary.ContainsKey("Filter") ? Inflate(data) : data);
    }

    private static byte[] Inflate(byte[] data)
    {
        var inflated = new MemoryStream();
        new ZLibStream(new MemoryStream(data), CompressionMode.Decompress).CopyTo(inflated);
        return inflated.ToArray();
    }

    /// <summary>Each row: the predictor's 2 ("as above"), a type byte, four bytes, two bytes.</summary>
    private void ReadEntries(byte[] rows)
    {
        var entry = new byte[7];
        foreach (var row in rows.Chunk(8))
        {
            Assert.Equal(2, row[0]);
            for (var i = 0; i < 7; i++)
                entry[i] += row[i + 1];
            _entries.Add((
                entry[0],
                BinaryPrimitives.ReadInt32BigEndian(entry.AsSpan(1)),
                BinaryPrimitives.ReadUInt16BigEndian(entry.AsSpan(5))));
        }

        Assert.Equal((double)_entries.Count, Trailer["Size"]);
    }
}
