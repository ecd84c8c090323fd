using System.Text;
using System.Text.RegularExpressions;
using Briefing.Tests.Render.Pdf;

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
    private const string ObjectEnd = "\nendobj\n";

    public sealed record Mistake(Kind Kind, int At);

    /// <returns>The first mistake, if any; after it nothing is where it should be.</returns>
    public static IEnumerable<Mistake> Mistakes(byte[] bytes)
    {
        var characters = Encoding.Latin1.GetString(bytes);
        var at = characters.IndexOf('\n', characters.IndexOf('\n') + 1) + 1;

        while (!IsAt(characters, at, "startxref\n"))
        {
            if (Start().Match(characters, at) is not { Success: true } start)
                return [new(Kind.Object, at)];

            var parser = new PdfParser(bytes, at + start.Length);
            var value = parser.Next();
            if (value is not Entries entries || !parser.IsBefore("\nstream"))
            {
                if (!parser.IsBefore(ObjectEnd))
                    return [new(Kind.Object, parser.Position)];
                at = parser.Position + ObjectEnd.Length;
                continue;
            }

            var end = parser.Position + "\nstream\n".Length + (int)(double)entries["Length"]!;
            if (!parser.IsBefore("\nstream\n") || !IsAt(characters, end, StreamEnd))
                return [new(Kind.Stream, parser.Position)];
            at = end + StreamEnd.Length;
        }

        return [];
    }

    private static bool IsAt(string characters, int at, string text) =>
        at <= characters.Length && characters.AsSpan(at).StartsWith(text, StringComparison.Ordinal);

    [GeneratedRegex(@"\G[1-9]\d* 0 obj\n")]
    private static partial Regex Start();
}
