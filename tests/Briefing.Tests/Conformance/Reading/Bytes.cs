using System.Text;

namespace Briefing.Tests.Conformance.Reading;

/// <summary>Changes a file as it lies on the disk, without knowing what is in it.</summary>
internal static class Bytes
{
    /// <summary>Where a place in the file moves, what is found through the cross-references is lost.</summary>
    public static Func<byte[], byte[]> Replace(string old, string with) => bytes =>
    {
        var characters = Encoding.Latin1.GetString(bytes);
        var at = characters.LastIndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The file has no {old}.");
        return Encoding.Latin1.GetBytes(characters[..at] + with + characters[(at + old.Length)..]);
    };

    public static Func<byte[], byte[]> Append(string more) => bytes => [.. bytes, .. Encoding.Latin1.GetBytes(more)];
}
