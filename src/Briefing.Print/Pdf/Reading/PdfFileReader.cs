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

    /// <summary>Far above any stream of a briefing; keeps a small file from exhausting memory.</summary>
    private const int MaxStreamLength = 256 << 20;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly List<(int Type, int First, int Second)> _entries = [];
    private readonly Dictionary<int, (PdfObject.Dictionary Dictionary, byte[] Data)> _objectStreams = [];

    /// <exception cref="InvalidDataException">The file was written by another program, or is damaged.</exception>
    public PdfFileReader(ReadOnlyMemory<byte> file)
    {
        _file = file;
        var tail = Encoding.Latin1.GetString(file.Span[Math.Max(0, file.Length - TailLength)..]).Split('\n');
        if (tail is not [.., "startxref", var offset, "%%EOF", ""] || !int.TryParse(offset, out var start))
            throw ObjectParser.Damaged();

        (Trailer, var rows) = StreamAt(start);
        ReadEntries(rows);
    }

    public PdfObject.Dictionary Trailer { get; }

    /// <summary>The value of an entry, direct or indirect; <c>null</c> if there is none of this type.</summary>
    public T? Find<T>(PdfObject.Dictionary dictionary, string key)
        where T : PdfObject => Resolve(dictionary.FirstOrDefault(entry => entry.Key == key).Value) as T;

    public T Get<T>(PdfObject.Dictionary dictionary, string key)
        where T : PdfObject => Find<T>(dictionary, key) ?? throw ObjectParser.Damaged();

    public PdfObject? Resolve(PdfObject? value) => value is PdfObject.Reference reference ? Object(reference.Target) : value;

    public byte[] Stream(Ref id) => StreamAt(Entry(id.Id, type: 1).First).Data;

    private PdfObject? Object(Ref id)
    {
        var (stream, index) = (Entry(id.Id, type: 2).First, Entry(id.Id, type: 2).Second);
        if (!_objectStreams.TryGetValue(stream, out var found))
            _objectStreams.Add(stream, found = StreamAt(Entry(stream, type: 1).First));

        var header = new ObjectParser(found.Data);
        for (var i = 0; i < 2 * index + 1; i++)
            header.Next<PdfObject.Number>();

        var offset = header.Next<PdfObject.Number>().Value + Get<PdfObject.Number>(found.Dictionary, "First").Value;
        return new ObjectParser(found.Data, Checked(offset, found.Data.Length)).Next()?.Value;
    }

    private (int Type, int First, int Second) Entry(int id, int type) =>
        id >= 0 && id < _entries.Count && _entries[id].Type == type ? _entries[id] : throw ObjectParser.Damaged();

    private (PdfObject.Dictionary Dictionary, byte[] Data) StreamAt(int offset)
    {
        var body = _file.Span[Checked(offset, _file.Length)..].IndexOf((byte)'\n') + 1 + offset;
        var parser = new ObjectParser(_file, body);
        var dictionary = parser.Next<PdfObject.Dictionary>();
        if (!_file.Span[parser.Position..].StartsWith("\nstream\n"u8))
            throw ObjectParser.Damaged();

        var start = parser.Position + "\nstream\n".Length;
        var length = Checked(Get<PdfObject.Number>(dictionary, "Length").Value, _file.Length - start);
        var data = _file.Slice(start, length);
        return (dictionary, Find<PdfObject.Name>(dictionary, "Filter") is null ? data.ToArray() : Inflate(data));
    }

    private static int Checked(double offset, int limit) =>
        offset >= 0 && offset <= limit ? (int)offset : throw ObjectParser.Damaged();

    private static byte[] Inflate(ReadOnlyMemory<byte> data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        var inflated = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = zlib.Read(buffer)) > 0;)
        {
            if (inflated.Length + count > MaxStreamLength)
                throw ObjectParser.Damaged();

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
