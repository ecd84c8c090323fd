using System.Text.RegularExpressions;
using Briefing.Import.Bibliography.Items;

namespace Briefing.Import.Bibliography.Ris;

/// <summary>
/// Reads RIS, as libraries and publishers write it: lines of a tag of two signs and a value, from TY to ER. A line without
/// a tag goes on with the one before.
/// </summary>
internal static partial class RisReader
{
    /// <summary>Lines of one reference; those of large experiments have thousands of authors.</summary>
    private const int MaxLines = 20_000;

    public static ImmutableArray<ImportedSource> Read(TextFile file, DiagnosticBag diagnostics)
    {
        var sources = ImmutableArray.CreateBuilder<ImportedSource>();
        var lines = new List<RisLine>();
        foreach (var line in Lines(file))
        {
            // A reference that is not ended ends where the next begins.
            if (line.Tag.Value is "TY" or "ER")
                Finish(isEnded: line.Tag.Value == "ER");

            if (line.Tag.Value == "ER")
                continue;

            if (lines.Count == MaxLines)
                diagnostics.Add(Problems.NotRis(
                    line.Tag.At, $"is line {MaxLines + 1:N0} of its reference, and the rest of the reference was not read"));

            if (lines.Count <= MaxLines)
                lines.Add(line);
        }

        Finish(isEnded: false);
        return sources.ToImmutable();

        void Finish(bool isEnded)
        {
            if (lines is [{ Tag.Value: "TY" }, ..])
                sources.Add(new RisReference([.. lines]).Source(isEnded));
            else if (lines.Count > 0)
                diagnostics.Add(Problems.NotRis(lines[0].Tag.At, "doesn't belong to a reference, because there is no TY before it"));

            lines.Clear();
        }
    }

    private static IEnumerable<RisLine> Lines(TextFile file)
    {
        var (start, text) = (0, file.Content);
        Located<string>? tag = null;
        var value = new StringBuilder();
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n') is var length and >= 0 ? start + length : text.Length;
            var line = text[start..end];
            if (Tag().Match(line) is { Success: true } match)
            {
                if (tag is not null)
                    yield return new(tag, value.ToString().Trim());

                tag = new(match.Groups["tag"].Value.ToUpperInvariant(), new(file, start + match.Groups["tag"].Index, 2));
                value.Clear().Append(match.Groups["value"].Value);
            }
            else if (tag is not null && tag.Value != "ER" && line.AsSpan().Trim().Length > 0)
                value.Append(' ').Append(line.AsSpan().Trim());

            start = end + 1;
        }

        if (tag is not null)
            yield return new(tag, value.ToString().Trim());
    }

    [GeneratedRegex(@"^\s{0,3}(?<tag>[A-Z][A-Z0-9])\s{1,3}-(?:\s(?<value>.*))?$")]
    private static partial Regex Tag();
}
