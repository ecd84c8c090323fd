using System.IO.Compression;
using System.Security.Cryptography;

namespace Briefing.Render.Pdf.Writing;

/// <summary>
/// Writes a PDF 1.7 file from front to back (ISO 32000-1, 7.5): streams as they come, other objects together in
/// object streams, a cross-reference stream at the end. The same calls make the same bytes.
/// </summary>
internal sealed class PdfFileWriter : IDisposable
{
    private const int FileIdLength = 16;

    private readonly Stream _output;
    private readonly CompressionLevel _level;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly CrossReferences _references = new();
    private readonly ObjectStream _objects = new();
    private readonly PdfBuffer _buffer = new();
    private Ref? _objectStream;
    private long _offset;

    public PdfFileWriter(Stream output, CompressionLevel level = CompressionLevel.Optimal)
    {
        (_output, _level) = (output, level);

        // Four bytes above 127 tell programs that move files that this one is not text (7.5.2).
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
        _objectStream ??= Allocate();
        _references.SetInStream(id, _objectStream, _objects.Count);
        _objects.Add(id, value);
        if (_objects.IsFull)
            FlushObjects();
    }

    public void WriteStream(Ref id, PdfObject.Dictionary dictionary, ReadOnlySpan<byte> data)
    {
        _references.SetOffset(id, _offset);
        WriteCompressed(id, dictionary, data);
    }

    /// <summary>Not compressed: for what programs that know no PDF should find, the metadata.</summary>
    public void WriteRawStream(Ref id, PdfObject.Dictionary dictionary, ReadOnlySpan<byte> data)
    {
        _references.SetOffset(id, _offset);
        WriteIndirect(id, dictionary, data);
    }

    public void Finish(Ref catalog, Ref info)
    {
        FlushObjects();

        // What the id is made from (14.4) is the content itself, so that it changes with it and with nothing else.
        var fileId = new PdfObject.Bytes(_hash.GetCurrentHash().AsMemory(0, FileIdLength));
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
        WriteCompressed(id, dictionary, _references.ToPredictedRows());
        _buffer.Add("startxref\n"u8).Add(start).Add("\n%%EOF\n"u8);
        Flush();
    }

    public void Dispose() => _hash.Dispose();

    private void WriteCompressed(Ref id, PdfObject.Dictionary dictionary, ReadOnlySpan<byte> data)
    {
        dictionary.Add("Filter", new PdfObject.Name("FlateDecode"));
        WriteIndirect(id, dictionary, Flate.Compress(data, _level));
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
        if (_objectStream is null)
            return;

        WriteStream(_objectStream, _objects.Dictionary, _objects.Content);
        _objects.Clear();
        _objectStream = null;
    }

    private void Flush()
    {
        _output.Write(_buffer.Written);
        _hash.AppendData(_buffer.Written);
        _offset += _buffer.Length;
        _buffer.Clear();
    }
}
