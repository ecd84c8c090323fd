using System.Buffers.Binary;
using System.Text;

namespace Briefing.Tests.Robustness;

/// <summary>
/// A file with the frame of this tool's own: a page, its text, a structure tree. Objects are written as text, so that each can
/// be anything; 1 is the object stream that holds them.
/// </summary>
internal sealed class HandmadePdf
{
    public const int ObjectStream = 1;
    public const int Catalog = 2;
    public const int Info = 3;
    public const int Pages = 4;
    public const int Page = 5;
    public const int Root = 6;
    public const int Element = 7;
    public const int Font = 8;
    public const int Content = 9;
    public const int Map = 10;

    /// <summary>The first number that is not taken.</summary>
    public const int Free = 11;

    private static readonly UTF8Encoding s_utf8 = new(false);

    public SortedDictionary<int, string> Objects { get; } = new()
    {
        [Catalog] = "<</Type /Catalog/Pages 4 0 R/StructTreeRoot 6 0 R>>",
        [Info] = "<</Producer (Briefing)>>",
        [Pages] = "<</Type /Pages/Kids [5 0 R]>>",
        [Page] = "<</Type /Page/Contents 9 0 R/Resources <</Font <</F1 8 0 R>>>>>>",
        [Root] = "<</Type /StructTreeRoot/K 7 0 R>>",
        [Element] = "<</Type /StructElem/S /P/Pg 5 0 R/K [0]>>",
        [Font] = "<</Type /Font/ToUnicode 10 0 R>>",
    };

    public SortedDictionary<int, (string Entries, byte[] Data)> Streams { get; } = new()
    {
        [Content] = ("", "/P <</MCID 0>> BDC BT /F1 12 Tf [<0001>] TJ ET EMC"u8.ToArray()),
        [Map] = ("", "1 beginbfchar <0001> <0041> endbfchar"u8.ToArray()),
    };

    /// <summary>The length of the object stream, as its dictionary says it; <c>null</c> for what it is.</summary>
    public string? ObjectStreamLength { get; set; }

    public string TrailerEntries { get; set; } = "";

    public byte[] Write()
    {
        var file = new MemoryStream();
        Add(file, "%PDF-1.7\n");
        var count = Math.Max(Objects.Keys.Max(), Streams.Keys.Max()) + 1;
        var entries = new (byte Type, int First, ushort Second)[count];

        var (index, objects) = (new StringBuilder(), new StringBuilder());
        foreach (var ((id, text), place) in Objects.Select((entry, i) => (entry, i)))
        {
            index.Append($"{id} {objects.Length} ");
            objects.Append(text).Append('\n');
            entries[id] = (2, ObjectStream, (ushort)place);
        }

        var inStream = s_utf8.GetBytes($"{index}{objects}");
        entries[ObjectStream] = (1, (int)file.Length, 0);
        AddStream(file, ObjectStream, $"/N {Objects.Count}/First {index.Length}", ObjectStreamLength, inStream);
        foreach (var (id, (dictionary, data)) in Streams)
        {
            entries[id] = (1, (int)file.Length, 0);
            AddStream(file, id, dictionary, length: null, data);
        }

        var start = file.Length;
        AddStream(file, count, $"/Root 2 0 R/Info 3 0 R{TrailerEntries}", length: null, Rows(entries));
        Add(file, $"startxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    private static void AddStream(MemoryStream file, int id, string entries, string? length, byte[] data)
    {
        Add(file, $"{id} 0 obj\n<<{entries}/Length {length ?? $"{data.Length}"}>>\nstream\n");
        file.Write(data);
        Add(file, "\nendstream\nendobj\n");
    }

    /// <summary>Each row holds the differences from the one before.</summary>
    private static byte[] Rows((byte Type, int First, ushort Second)[] entries)
    {
        var rows = new byte[entries.Length * 8];
        var (last, row) = (new byte[7], new byte[7]);
        for (var i = 0; i < entries.Length; i++)
        {
            row[0] = entries[i].Type;
            BinaryPrimitives.WriteInt32BigEndian(row.AsSpan(1), entries[i].First);
            BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(5), entries[i].Second);
            rows[i * 8] = 2;
            for (var j = 0; j < 7; j++)
                rows[i * 8 + 1 + j] = (byte)(row[j] - last[j]);
            row.CopyTo(last, 0);
        }

        return rows;
    }

    private static void Add(MemoryStream file, string text) => file.Write(s_utf8.GetBytes(text));
}
