using System.Text;
using Briefing.Render.Pdf.Writing;

namespace Briefing.Render.Pdf;

/// <summary>A name tree of a single node (ISO 32000-1, 7.9.6).</summary>
internal static class NameTree
{
    public static PdfObject.Dictionary Of(IEnumerable<(string Name, PdfObject Value)> entries)
    {
        var sorted = entries
            .Select(entry => (Key: Key(entry.Name), entry.Value))
            .OrderBy(entry => entry.Key, ByteOrder)
            .ToList();
        if (sorted.Count == 0)
            return new() { { "Names", PdfObject.ArrayOf() } };

        return new()
        {
            { "Names", PdfObject.ArrayOf(sorted.SelectMany(entry => new PdfObject[] { Bytes(entry.Key), entry.Value })) },
        };
    }

    /// <summary>A name as others refer to it.</summary>
    public static PdfObject.Bytes Reference(string name) => Bytes(Key(name));

    private static Comparer<byte[]> ByteOrder =>
        Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    private static byte[] Key(string name) => Encoding.UTF8.GetBytes(name);

    private static PdfObject.Bytes Bytes(byte[] key) => new(key);
}
