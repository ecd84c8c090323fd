using System.IO.Hashing;

namespace Briefing.WordOutput;

/// <summary>
/// The names of bookmarks, which derive from the anchors of the document alone: the same argument has the same bookmark in
/// every file, so that a comment on it finds back.
/// </summary>
internal static class BookmarkNames
{
    // Word takes 40 letters, digits and underscores that begin with a letter.
    private const int MaxLength = 40;

    private static readonly string[] s_unclear = ["--", "-/", "/-", "//"];

    /// <summary>"russia/broken-promise" is "russia__broken_promise"; what would be too long or unclear ends with a checksum.</summary>
    public static string Of(string anchor)
    {
        var name = string.Concat(anchor.Select(c => char.IsAsciiLetterOrDigit(c) ? $"{c}" : c == '/' ? "__" : "_"));
        if (!char.IsAsciiLetter(name[0]))
            name = $"a{name}";

        return name.Length <= MaxLength && IsClear(anchor)
            ? name
            : $"{name[..Math.Min(name.Length, MaxLength - 9)]}_{Crc32.HashToUInt32(Encoding.UTF8.GetBytes(anchor)):x8}";
    }

    /// <summary>Whether no other anchor has the same name.</summary>
    private static bool IsClear(string anchor) =>
        char.IsAsciiLetter(anchor[0])
        && anchor.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-')
        && !s_unclear.Any(pair => anchor.Contains(pair, StringComparison.Ordinal));
}
