namespace Briefing.Print.Pdf.Writing;

/// <summary>A name tree with a single node (ISO 32000-1, 7.9.6).</summary>
internal static class NameTree
{
    private sealed record Entry(byte[] Name, PdfObject Value);

    public static PdfObject.Dictionary Of(IEnumerable<KeyValuePair<string, PdfObject>> entries)
    {
        var sorted = new List<Entry>();
        foreach (var (name, value) in entries)
            sorted.Add(new(Key(name), value));

        // By the bytes of the names, the order in which viewers search.
        sorted.Sort((a, b) => a.Name.AsSpan().SequenceCompareTo(b.Name));
        var items = new List<PdfObject>(2 * sorted.Count);
        foreach (var entry in sorted)
        {
            items.Add(Bytes(entry.Name));
            items.Add(entry.Value);
        }

        return new() { { "Names", PdfObject.ArrayOf(items) } };
    }

    /// <summary>A reference to a name.</summary>
    public static PdfObject.Bytes Reference(string name) => Bytes(Key(name));

    /// <summary>With signs beyond ASCII as in an address: viewers differ in how they decode and order others.</summary>
    private static byte[] Key(string name)
    {
        if (Ascii.IsValid(name))
            return Encoding.ASCII.GetBytes(name);

        var key = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(name))
            _ = unit < 0x80 ? key.Append((char)unit) : key.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");

        return Encoding.ASCII.GetBytes(key.ToString());
    }

    private static PdfObject.Bytes Bytes(byte[] key) => new(key);
}
