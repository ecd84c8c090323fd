namespace Briefing.Render.Pdf.Writing;

/// <summary>Collects small objects that are compressed together (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStream
{
    /// <summary>A reader has to unpack the whole stream for one object, so that it should not grow too long.</summary>
    private const int MostObjects = 200;

    private readonly PdfBuffer _index = new();
    private readonly PdfBuffer _objects = new();

    public int Count { get; private set; }

    public bool IsFull => Count == MostObjects;

    public void Add(Ref id, PdfObject value)
    {
        _index.Add(id.Id).Add((byte)' ').Add(_objects.Length).Add((byte)' ');
        ObjectSyntax.Write(_objects, value);
        _objects.Add((byte)'\n');
        Count++;
    }

    public PdfObject.Dictionary Dictionary => new()
    {
        { "Type", new PdfObject.Name("ObjStm") },
        { "N", Count },
        { "First", _index.Length },
    };

    public byte[] Content => [.. _index.Written, .. _objects.Written];

    public void Clear()
    {
        _index.Clear();
        _objects.Clear();
        Count = 0;
    }
}
