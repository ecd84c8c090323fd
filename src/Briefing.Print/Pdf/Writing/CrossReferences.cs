using System.Buffers.Binary;

namespace Briefing.Print.Pdf.Writing;

/// <summary>The location of each object; becomes the cross-reference stream (ISO 32000-1, 7.5.8).</summary>
internal sealed class CrossReferences
{
    /// <summary>Bytes of an entry: its type, the offset or the object stream, the index in that stream.</summary>
    private const int TypeLength = 1;
    private const int OffsetLength = 4;
    private const int IndexLength = 2;
    private const int EntryLength = TypeLength + OffsetLength + IndexLength;
    private const int OffsetShift = 8 * IndexLength;
    private const int TypeShift = OffsetShift + 8 * OffsetLength;
    private const byte InFile = 1;
    private const byte InObjectStream = 2;

    // One number each: the type in the highest byte, the index in the stream in the lowest two; 0 if not yet set.
    private long[] _entries = new long[1024];
    private int _count = 1;

    public static PdfObject Widths => PdfObject.ArrayOf(TypeLength, OffsetLength, IndexLength);

    /// <summary>PNG's "Up" predictor, one row per entry: adjacent entries differ little (7.4.4.4).</summary>
    public static PdfObject Predictor => new PdfObject.Dictionary { { "Predictor", 12 }, { "Columns", EntryLength } };

    public int Count => _count;

    public Ref Allocate()
    {
        if (_count == _entries.Length)
            Array.Resize(ref _entries, 2 * _count);

        return new(_count++);
    }

    public void SetOffset(Ref id, long offset) => Set(id, InFile, offset, 0);

    public void SetInStream(Ref id, Ref stream, int index) => Set(id, InObjectStream, stream.Id, index);

    public byte[] ToPredictedRows()
    {
        var rows = new byte[_count * (EntryLength + 1)];
        Span<byte> previous = stackalloc byte[EntryLength];
        Span<byte> current = stackalloc byte[EntryLength];
        for (var id = 0; id < _count; id++)
        {
            var entry = id == 0 ? ushort.MaxValue : _entries[id];
            if (entry == 0)
                throw new InvalidOperationException($"Object {id} was promised and never written.");

            current[0] = (byte)(entry >> TypeShift);
            BinaryPrimitives.WriteUInt32BigEndian(current[TypeLength..], (uint)(entry >> OffsetShift));
            BinaryPrimitives.WriteUInt16BigEndian(current[(TypeLength + OffsetLength)..], (ushort)entry);

            var row = rows.AsSpan(id * (EntryLength + 1), EntryLength + 1);
            row[0] = 2;
            for (var i = 0; i < EntryLength; i++)
                row[i + 1] = (byte)(current[i] - previous[i]);
            current.CopyTo(previous);
        }

        return rows;
    }

    private void Set(Ref id, byte type, long first, int second)
    {
        if (_entries[id.Id] != 0)
            throw new InvalidOperationException($"Object {id.Id} was written twice.");

        _entries[id.Id] = (long)type << TypeShift | (long)checked((uint)first) << OffsetShift | checked((ushort)second);
    }
}
