namespace Briefing.Print.Pdf.Writing;

/// <summary>Collects small objects to compress together (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStream
{
    /// <summary>Limited, because a viewer has to decompress the whole stream for one object.</summary>
    public const int MaxObjects = 200;

    private readonly PdfBuffer _index = new();
    private readonly PdfBuffer _objects = new();
    private readonly PdfBuffer _content = new();

    public int Count { get; private set; }

    public bool IsFull => Count == MaxObjects;

    /// <returns>The buffer to write the object to.</returns>
    public PdfBuffer Begin(Ref id)
    {
        _index.Add(id.Id).Add((byte)' ').Add(_objects.Length).Add((byte)' ');
        return _objects;
    }

    public void End()
    {
        _objects.Add((byte)'\n');
        Count++;
    }

    public PdfObject.Dictionary Dictionary => new()
    {
        { "Type", new PdfObject.Name("ObjStm") },
        { "N", Count },
        { "First", _index.Length },
    };

    /// <summary>The index, then the objects; valid until the next object is added.</summary>
    public ReadOnlySpan<byte> Content
    {
        get
        {
            _content.Clear();
            return _content.Add(_index.Written).Add(_objects.Written).Written;
        }
    }

    public void Clear()
    {
        _index.Clear();
        _objects.Clear();
        Count = 0;
    }
}
