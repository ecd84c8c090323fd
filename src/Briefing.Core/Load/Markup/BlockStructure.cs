using System.Text.RegularExpressions;
using Briefing.Load.Yaml;

namespace Briefing.Load.Markup;

/// <summary>
/// Finds where a text that is printed as one paragraph was written as several: an empty line, a list, a heading, a quotation
/// or a block of code (CommonMark 0.31, 4 and 5).
/// </summary>
internal static partial class BlockStructure
{
    /// <returns>The first line that is printed behind the one above; <c>null</c> if there is none.</returns>
    public static TextSpan? FirstIn(YamlNode.Scalar scalar)
    {
        if (!scalar.Text.Contains('\n') && scalar.At.EndLine == scalar.At.Line && scalar.Extent.EndLine == scalar.Extent.Line)
            return null;

        var lines = Lines(scalar).ToList();
        var last = lines.FindLastIndex(line => line.Words.Length > 0);
        for (var i = 1; i <= last; i++)
        {
            var (above, line) = (lines[i - 1].Words, lines[i].Words);
            if (line.Length > 0 && (above.Length == 0 || Opening.IsMatch(line) || IsItemAfter(above, line)))
                return new(scalar.Extent.File, lines[i].Start, line.Length);
        }

        // Written with escapes: "one\n\ntwo".
        return last <= 0 && EmptyLine.IsMatch(scalar.Text.Trim()) ? scalar.At : null;
    }

    /// <summary>The lines as they stand in the file; of a block scalar without its header.</summary>
    private static IEnumerable<(int Start, string Words)> Lines(YamlNode.Scalar scalar)
    {
        var (file, extent) = (scalar.Extent.File, scalar.Extent);
        var isBlock = scalar.Form is ScalarForm.Literal or ScalarForm.Folded;
        var first = file.PlaceOf(extent.Start).Line;
        for (var line = isBlock ? first + 1 : first; line <= file.LineCount && file.StartOfLine(line) < extent.End; line++)
        {
            var start = Math.Max(file.StartOfLine(line), extent.Start);
            var text = file.Content[start..Math.Min(extent.End, file.EndOfLine(line))];
            yield return (start + text.Length - text.TrimStart().Length, text.Trim());
        }
    }

    /// <summary>Two items of the same kind; one dash or number alone may stand at the start of a line by chance.</summary>
    private static bool IsItemAfter(string above, string line) =>
        Item.Match(above) is { Success: true } first && Item.Match(line) is { Success: true } second
        && first.Groups["sign"].Value == second.Groups["sign"].Value;

    [GeneratedRegex(@"^(#{1,6}|>) \S|^```|^~~~")]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"^(?:(?<sign>[-*+•])|\d{1,3}(?<sign>[.)])) +\S")]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex EmptyLine { get; }
}
