using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Briefing.Tests.Conformance.Archive;

/// <summary>
/// Goes through a file from front to back, object after object, without asking the cross-references: what stands
/// between the objects is a mistake too.
/// </summary>
internal static partial class FileWalk
{
    public enum Kind
    {
        Object,
        Stream,
    }

    private const string StreamEnd = "\nendstream\nendobj\n";

    public sealed record Mistake(Kind Kind, int At);

    /// <returns>The first mistake, if any; after it nothing is where it should be.</returns>
    public static IEnumerable<Mistake> Mistakes(byte[] bytes)
    {
        var characters = Encoding.Latin1.GetString(bytes);
        var at = characters.IndexOf('\n', characters.IndexOf('\n') + 1) + 1;

        while (!IsAt(characters, at, "startxref\n"))
        {
            if (Object().Match(characters, at) is not { Success: true } found)
                return [new(Kind.Object, at)];

            at = found.Index + found.Length;
            if (!found.Groups["stream"].Success)
                continue;

            at += int.Parse(Length().Match(found.Value).Groups[1].Value, CultureInfo.InvariantCulture);
            if (!IsAt(characters, at, StreamEnd))
                return [new(Kind.Stream, found.Index)];
            at += StreamEnd.Length;
        }

        return [];
    }

    private static bool IsAt(string characters, int at, string text) =>
        at <= characters.Length && characters.AsSpan(at).StartsWith(text, StringComparison.Ordinal);

    /// <summary>A whole object, or a stream up to its first byte.</summary>
    [GeneratedRegex(
        @"\G[1-9]\d* 0 obj\n(?:(?!stream|endobj).)+(?:\nendobj\n|>>\n(?<stream>stream)\n)", RegexOptions.Singleline)]
    private static partial Regex Object();

    [GeneratedRegex(@"/Length (\d+)")]
    private static partial Regex Length();
}
