namespace Briefing.Print.Pdf.Writing;

/// <summary>The types of objects in a file (ISO 32000-1, 7.3), except streams.</summary>
internal abstract record PdfObject
{
    private PdfObject()
    {
    }

    public static implicit operator PdfObject(double value) => new Number(value);

    public static implicit operator PdfObject(bool value) => new Boolean(value);

    public static implicit operator PdfObject(Ref value) => new Reference(value);

    public static PdfObject ArrayOf(IEnumerable<PdfObject> items) => new Array([.. items]);

    public static PdfObject ArrayOf(params ReadOnlySpan<PdfObject> items) => new Array([.. items]);

    /// <summary><c>null</c> for <c>null</c>, so that a dictionary omits the entry.</summary>
    public static PdfObject? TextOrNull(string? value) => value is null ? null : new Text(value);

    public sealed record Null : PdfObject;

    public sealed record Boolean(bool Value) : PdfObject;

    public sealed record Number(double Value) : PdfObject;

    public sealed record Name(string Value) : PdfObject;

    /// <summary>A text string (7.9.2.2), which can contain any character.</summary>
    public sealed record Text(string Value) : PdfObject;

    /// <summary>A byte string, for keys and hashes.</summary>
    public sealed record Bytes(ReadOnlyMemory<byte> Value) : PdfObject;

    public sealed record Reference(Ref Target) : PdfObject;

    public sealed record Array(ImmutableArray<PdfObject> Items) : PdfObject;

    /// <summary>Entries are written in the order in which they were added.</summary>
    public sealed record Dictionary : PdfObject, IEnumerable<KeyValuePair<string, PdfObject>>
    {
        private readonly List<KeyValuePair<string, PdfObject>> _entries = [];

        /// <param name="value"><c>null</c> omits the entry.</param>
        public void Add(string key, PdfObject? value)
        {
            if (value is not null)
                _entries.Add(new(key, value));
        }

        public IEnumerator<KeyValuePair<string, PdfObject>> GetEnumerator() => _entries.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
