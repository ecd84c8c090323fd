using System.IO.Compression;
using System.IO.Hashing;

namespace Briefing.Print.Pdf.Writing;

/// <summary>
/// Writes a PDF 1.7 file sequentially (ISO 32000-1, 7.5): streams in call order, other objects in
/// object streams, and a cross-reference stream at the end. The same calls produce the same bytes.
/// </summary>
internal sealed class PdfFileWriter
{
    // One per thread that produces streams.
    [ThreadStatic]
    private static ObjectStream? s_objects;

    private readonly Stream _output;
    private readonly CompressionLevel _level;
    private readonly XxHash128 _hash = new();
    private readonly CrossReferences _references = new();
    private readonly ObjectStream _objects = new();
    private readonly PdfBuffer _buffer = new();
    private readonly Queue<PendingStream> _pending = new();
    private Ref? _objectStream;
    private long _offset;

    public PdfFileWriter(Stream output, CompressionLevel level = CompressionLevel.Optimal)
    {
        (_output, _level) = (output, level);

        // Four bytes above 127 mark the file as binary for file transfer programs (7.5.2).
        _buffer.Add("%PDF-1.7\n%"u8).Add([0xE2, 0xE3, 0xCF, 0xD3]).Add((byte)'\n');
        Flush();
    }

    public Ref Allocate() => _references.Allocate();

    public Ref Write(PdfObject value)
    {
        var id = Allocate();
        Write(id, value);
        return id;
    }

    public void Write(Ref id, PdfObject value)
    {
        var stream = _objectStream ??= Allocate();
        _references.SetInStream(id, stream, _objects.Count);
        ObjectSyntax.Write(_objects.Begin(id), value);
        _objects.End();
        if (_objects.IsFull)
            FlushObjects();
    }

    /// <summary>
    /// Writes many objects of one kind in separate object streams, produced on other
    /// threads.
    /// </summary>
    /// <param name="write">Writes the object with this index among the ids to the buffer.</param>
    public void Write(IReadOnlyList<Ref> ids, Action<int, PdfBuffer> write)
    {
        for (var first = 0; first < ids.Count; first += ObjectStream.MaxObjects)
        {
            var (begin, end) = (first, Math.Min(first + ObjectStream.MaxObjects, ids.Count));
            var stream = Allocate();
            for (var i = begin; i < end; i++)
                _references.SetInStream(ids[i], stream, i - begin);

            Enqueue(stream, () =>
            {
                var objects = s_objects ??= new();
                objects.Clear();
                for (var i = begin; i < end; i++)
                {
                    write(i, objects.Begin(ids[i]));
                    objects.End();
                }

                return new(objects.Dictionary, Flate.Compress(objects.Content, _level));
            });
        }
    }

    /// <summary>
    /// Compresses while the next stream is produced. Only compressed data is kept until it is written, at the end; the
    /// file is the same on one processor or many.
    /// </summary>
    public void WriteStream(Ref id, PdfObject.Dictionary dictionary, ReadOnlySpan<byte> data)
    {
        var copy = data.ToArray();
        Enqueue(id, () => new(dictionary, Flate.Compress(copy, _level)));
    }

    /// <summary>The same for a stream whose content is also produced on another thread.</summary>
    public void WriteStream(Ref id, Func<PdfBuffer> produce) =>
        Enqueue(id, () => new([], Flate.Compress(produce().Written, _level)));

    /// <summary>Not compressed: for metadata, which programs without PDF support should find.</summary>
    public void WriteRawStream(Ref id, PdfObject.Dictionary dictionary, ReadOnlySpan<byte> data)
    {
        WritePending();
        _references.SetOffset(id, _offset);
        WriteIndirect(id, dictionary, data);
    }

    public void Finish(Ref catalog, Ref info)
    {
        FlushObjects();
        WritePending();

        // The id (14.4) is a hash of the content, so that it changes only with the content.
        var fileId = new PdfObject.Bytes(_hash.GetCurrentHash());
        var start = _offset;
        var id = Allocate();
        var dictionary = new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("XRef") },
            { "Size", _references.Count },
            { "W", CrossReferences.Widths },
            { "Root", catalog },
            { "Info", info },
            { "ID", PdfObject.ArrayOf(fileId, fileId) },
            { "DecodeParms", CrossReferences.Predictor },
        };
        _references.SetOffset(id, start);
        WriteCompressed(id, dictionary, Flate.Compress(_references.ToPredictedRows(), _level));
        _buffer.Add("startxref\n"u8).Add(start).Add("\n%%EOF\n"u8);
        Flush();
    }

    private void Enqueue(Ref id, Func<ProducedStream> produce) => _pending.Enqueue(new(id, Task.Run(produce)));

    private void WritePending()
    {
        while (_pending.TryDequeue(out var stream))
        {
            var (dictionary, compressed) = stream.Produced.GetAwaiter().GetResult();
            _references.SetOffset(stream.Id, _offset);
            WriteCompressed(stream.Id, dictionary, compressed);
        }
    }

    private void WriteCompressed(Ref id, PdfObject.Dictionary dictionary, ReadOnlySpan<byte> compressed)
    {
        dictionary.Add("Filter", new PdfObject.Name("FlateDecode"));
        WriteIndirect(id, dictionary, compressed);
    }

    private void WriteIndirect(Ref id, PdfObject.Dictionary dictionary, ReadOnlySpan<byte> data)
    {
        dictionary.Add("Length", data.Length);
        _buffer.Add(id.Id).Add(" 0 obj\n"u8);
        ObjectSyntax.Write(_buffer, dictionary);
        _buffer.Add("\nstream\n"u8).Add(data).Add("\nendstream\nendobj\n"u8);
        Flush();
    }

    private void FlushObjects()
    {
        if (_objectStream is not { } stream)
            return;

        WriteStream(stream, _objects.Dictionary, _objects.Content);
        _objects.Clear();
        _objectStream = null;
    }

    private void Flush()
    {
        _output.Write(_buffer.Written);
        _hash.Append(_buffer.Written);
        _offset += _buffer.Length;
        _buffer.Clear();
    }

    private sealed record PendingStream(Ref Id, Task<ProducedStream> Produced);

    private sealed record ProducedStream(PdfObject.Dictionary Dictionary, byte[] Compressed);
}
