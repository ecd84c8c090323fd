using System.Buffers.Binary;

namespace Briefing.Render.Pdf.Writing;

/// <summary>Where each object lies; becomes the cross-reference stream (ISO 32000-1, 7.5.8).</summary>
internal sealed class CrossReferences
{
    /// <summary>Bytes of an entry: its type, the offset or the object stream, the place in that stream.</summary>
    private const int TypeLength = 1;
    private const int OffsetLength = 4;
    private const int IndexLength = 2;
    private const int EntryLength = TypeLength + OffsetLength + IndexLength;
    private const byte InFile = 1;
    private const byte InObjectStream = 2;

    private readonly List<Entry?> _entries = [new(0, 0, ushort.MaxValue)];

    private sealed record Entry(byte Type, long First, int Second);

    public static PdfObject Widths => PdfObject.ArrayOf(TypeLength, OffsetLength, IndexLength);

    /// <summary>PNG's "Up" predictor, one row for each entry: neighbours differ little (7.4.4.4).</summary>
    public static PdfObject Predictor => new PdfObject.Dictionary { { "Predictor", 12 }, { "Columns", EntryLength } };

    public int Count => _entries.Count;

    public Ref Allocate()
    {
        _entries.Add(null);
        return new(_entries.Count - 1);
    }

    public void SetOffset(Ref id, long offset) => Set(id, new(InFile, offset, 0));

    public void SetInStream(Ref id, Ref stream, int index) => Set(id, new(InObjectStream, stream.Id, index));

    public byte[] ToPredictedRows()
    {
        var rows = new byte[_entries.Count * (EntryLength + 1)];
        Span<byte> previous = stackalloc byte[EntryLength];
        Span<byte> current = stackalloc byte[EntryLength];
        for (var id = 0; id < _entries.Count; id++)
        {
            var entry = _entries[id]
                ?? throw new InvalidOperationException($"Object {id} was promised and never written.");
            current[0] = entry.Type;
            BinaryPrimitives.WriteUInt32BigEndian(current[TypeLength..], checked((uint)entry.First));
            BinaryPrimitives.WriteUInt16BigEndian(current[(TypeLength + OffsetLength)..], checked((ushort)entry.Second));

            var row = rows.AsSpan(id * (EntryLength + 1), EntryLength + 1);
            row[0] = 2;
            for (var i = 0; i < EntryLength; i++)
                row[i + 1] = (byte)(current[i] - previous[i]);
            current.CopyTo(previous);
        }

        return rows;
    }

    private void Set(Ref id, Entry entry)
    {
        if (_entries[id.Id] is not null)
            throw new InvalidOperationException($"Object {id.Id} was written twice.");

        _entries[id.Id] = entry;
    }
}
