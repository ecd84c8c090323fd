using System.Buffers.Binary;
using System.Text;

namespace Briefing.Tests.Unicode;

/// <summary>A file of words in ICU's library of data: a trie of bytes, each the distance of a character from its block.</summary>
internal static class IcuDictionary
{
    private const string Folder = "/usr/lib";

    public static string? Library { get; } = Directory.Exists(Folder)
        ? Directory.EnumerateDirectories(Folder).Select(folder => Path.Combine(folder, "libicudata.so.72")).FirstOrDefault(File.Exists)
        : null;

    public static List<string> Words(string name)
    {
        var file = FileIn(File.ReadAllBytes(Library!), name);

        // After its header are eight numbers: where the trie starts and ends, its kind, and the block.
        var numbers = BinaryPrimitives.ReadUInt16LittleEndian(file);
        int Number(int index) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(numbers + (4 * index)));
        Assert.Equal(0, Number(4));

        var block = Number(5) & 0x1F_FFFF;
        return
        [
            .. new IcuTrie(file[(numbers + Number(0))..(numbers + Number(1))]).Keys
                .Select(key => string.Concat(key.Select(letter => CharacterOf(letter, block)))),
        ];
    }

    /// <summary>The two joiners, which are in no block, have numbers that no letter has.</summary>
    private static char CharacterOf(byte letter, int block) => letter switch
    {
        0xFE => '\u200C',
        0xFF => '\u200D',
        _ => (char)(block + letter),
    };

    /// <summary>The library has a header, its length first; then the number of files, and where the name and content of each are.</summary>
    private static byte[] FileIn(byte[] library, string name)
    {
        var header = -1;
        do
            header += 1 + library.AsSpan(header + 1).IndexOf("CmnD"u8);
        while (library[header - 10] != 0xDA || library[header - 9] != 0x27);

        var contents = header - 12 + BinaryPrimitives.ReadUInt16LittleEndian(library.AsSpan(header - 12));
        int Number(int index) => BinaryPrimitives.ReadInt32LittleEndian(library.AsSpan(contents + (4 * index)));

        for (var i = 0; i < Number(0); i++)
        {
            var start = library.AsSpan(contents + Number(1 + (2 * i)));
            if (Encoding.ASCII.GetString(start[..start.IndexOf((byte)0)]).EndsWith($"/{name}", StringComparison.Ordinal))
                return library[(contents + Number(2 + (2 * i)))..];
        }

        throw new InvalidDataException($"{name} is not in the library.");
    }
}
