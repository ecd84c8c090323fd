using System.Buffers.Binary;
using System.IO.Compression;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Reading;

/// <summary>
/// Reads the objects of a file written by <see cref="PdfFileWriter"/>, from its end (ISO 32000-1, 7.5). Files from other
/// programs may be structured differently and are rejected.
/// </summary>
internal sealed class PdfFileReader
{
    /// <summary>The last lines: <c>startxref</c>, the offset, <c>%%EOF</c>.</summary>
    private const int TailLength = 40;
    private const int EntryLength = 7;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly List<(int Type, int First, int Second)> _entries = [];
    private readonly Dictionary<int, (ImmutableArray<int> Offsets, byte[] Data)> _objectStreams = [];

    /// <exception cref="InvalidDataException">The file was written by another program, or is damaged.</exception>
    public PdfFileReader(ReadOnlyMemory<byte> file)
    {
        _file = file;
        Budget = new(file.Length);
        var tail = Encoding.Latin1.GetString(file.Span[Math.Max(0, file.Length - TailLength)..]).Split('\n');
        if (tail is not [.., "startxref", var offset, "%%EOF", ""] || !int.TryParse(offset, out var start))
            throw ObjectParser.Damaged();

        (Trailer, var rows) = StreamAt(start);
        ReadEntries(rows);
    }

    public PdfObject.Dictionary Trailer { get; }

    public ReadingBudget Budget { get; }

    /// <summary>The value of an entry as it is written there; <c>null</c> if there is none.</summary>
    public PdfObject? Direct(PdfObject.Dictionary dictionary, string key)
    {
        foreach (var entry in dictionary)
        {
            Budget.Spend(1);
            if (entry.Key == key)
                return entry.Value;
        }

        return null;
    }

    /// <summary>The value of an entry, direct or indirect; <c>null</c> if there is none of this type.</summary>
    public T? Find<T>(PdfObject.Dictionary dictionary, string key)
        where T : PdfObject => Resolve(Direct(dictionary, key)) as T;

    public T Get<T>(PdfObject.Dictionary dictionary, string key)
        where T : PdfObject => Find<T>(dictionary, key) ?? throw ObjectParser.Damaged();

    public PdfObject? Resolve(PdfObject? value) => value is PdfObject.Reference reference ? Object(reference.Target) : value;

    public byte[] Stream(Ref id) => StreamAt(Entry(id.Id, type: 1).First).Data;

    private PdfObject? Object(Ref id)
    {
        var (_, stream, index) = Entry(id.Id, type: 2);
        if (!_objectStreams.TryGetValue(stream, out var found))
            _objectStreams.Add(stream, found = ObjectsAt(Entry(stream, type: 1).First));

        return index < found.Offsets.Length
            ? new ObjectParser(found.Data, Budget, found.Offsets[index]).Next()?.Value
            : throw ObjectParser.Damaged();
    }

    /// <summary>An object stream, with the offsets from its index (7.5.7).</summary>
    private (ImmutableArray<int> Offsets, byte[] Data) ObjectsAt(int offset)
    {
        var (dictionary, data) = StreamAt(offset);
        var (count, first) = (Number(dictionary, "N"), Number(dictionary, "First"));
        var index = new ObjectParser(data, Budget);
        var offsets = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < count; i++)
        {
            index.Next<PdfObject.Number>();
            offsets.Add(Checked(first + index.Next<PdfObject.Number>().Value, data.Length));
        }

        return (offsets.ToImmutable(), data);
    }

    /// <summary>A number that is needed to find objects, and therefore is none itself, lest it lie in what it describes.</summary>
    private double Number(PdfObject.Dictionary dictionary, string key) =>
        Direct(dictionary, key) is PdfObject.Number number ? number.Value : throw ObjectParser.Damaged();

    private (int Type, int First, int Second) Entry(int id, int type) =>
        id >= 0 && id < _entries.Count && _entries[id].Type == type ? _entries[id] : throw ObjectParser.Damaged();

    private (PdfObject.Dictionary Dictionary, byte[] Data) StreamAt(int offset)
    {
        var heading = _file.Span[Checked(offset, _file.Length)..].IndexOf((byte)'\n');
        if (heading < 0)
            throw ObjectParser.Damaged();

        Budget.Spend(heading);
        var parser = new ObjectParser(_file, Budget, offset + heading + 1);
        var dictionary = parser.Next<PdfObject.Dictionary>();
        if (!_file.Span[parser.Position..].StartsWith("\nstream\n"u8))
            throw ObjectParser.Damaged();

        var start = parser.Position + "\nstream\n".Length;
        var length = Checked(Number(dictionary, "Length"), _file.Length - start);
        var data = _file.Slice(start, length);
        return (dictionary, Direct(dictionary, "Filter") is null ? Copied(data) : Inflate(data));
    }

    private static int Checked(double offset, int limit) =>
        offset >= 0 && offset <= limit ? (int)offset : throw ObjectParser.Damaged();

    private byte[] Copied(ReadOnlyMemory<byte> data)
    {
        Budget.Spend(data.Length);
        return data.ToArray();
    }

    private byte[] Inflate(ReadOnlyMemory<byte> data)
    {
        Budget.Spend(data.Length);
        using var zlib = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        var inflated = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = zlib.Read(buffer)) > 0;)
        {
            Budget.Spend(count);
            inflated.Write(buffer, 0, count);
        }

        return inflated.ToArray();
    }

    /// <summary>The inverse of <see cref="CrossReferences.ToPredictedRows"/>.</summary>
    private void ReadEntries(byte[] rows)
    {
        if (rows.Length % (EntryLength + 1) != 0)
            throw ObjectParser.Damaged();

        Span<byte> entry = stackalloc byte[EntryLength];
        for (var row = 0; row < rows.Length; row += EntryLength + 1)
        {
            for (var i = 0; i < EntryLength; i++)
                entry[i] += rows[row + 1 + i];

            _entries.Add((
                entry[0], BinaryPrimitives.ReadInt32BigEndian(entry[1..]), BinaryPrimitives.ReadUInt16BigEndian(entry[5..])));
        }
    }
}
