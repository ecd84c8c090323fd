using Briefing.Load.Schemas;
using Briefing.Load.Yaml;
using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>Reads a cell as the value of its column.</summary>
/// <param name="isPlain">Whether texts have no Markdown.</param>
internal sealed class CellReader(bool isPlain, DiagnosticBag diagnostics)
{
    public YamlNode Read(SheetColumn column, GridCell cell) => column.Key.Value switch
    {
        Value.Scalar { Kind: ScalarKind.Truth } => Scalar(cell, Truth(cell.Text.Trim())),
        Value.Scalar { Kind: ScalarKind.Markdown } when isPlain => Scalar(cell, MarkdownEscape.Of(cell.Text)),
        Value.Scalar { Kind: ScalarKind.Date or ScalarKind.Day } => Scalar(cell, NumberText.DateOf(cell.Text.Trim()) ?? cell.Text),
        Value.Scalar => Scalar(cell, cell.Text),
        Value.OneOf choice => Scalar(cell, Choice(cell.Text.Trim(), choice)),
        Value.List { Item: Value.Object { Schema: var item } } => FlowReader.Read(cell, item, diagnostics),
        Value.List { Item: Value.Scalar { Kind: ScalarKind.Word or ScalarKind.Line or ScalarKind.Markdown } } => List(cell, "\n;"),
        Value.List => List(cell, "\n;, \t"),
        Value.IdMap map => Map(cell, map),
        var other => throw new InvalidOperationException($"A cell cannot contain {other}."),
    };

    private static YamlNode.Scalar Scalar(GridCell cell, string text) => new(text, ScalarForm.DoubleQuoted, cell.At, cell.At);

    private static string Truth(string word) => word.ToLowerInvariant() switch
    {
        "yes" or "y" or "x" or "1" => "true",
        "no" or "n" or "0" => "false",
        var other => other,
    };

    /// <summary>Case does not count.</summary>
    private static string Choice(string word, Value.OneOf choice) =>
        choice.Words.FirstOrDefault(known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) ?? word;

    private static YamlNode.Sequence List(GridCell cell, string separators) =>
        new([.. Pieces(cell, 0, cell.Text, separators).Select(piece => Piece(cell, piece))], cell.At);

    private YamlNode.Mapping Map(GridCell cell, Value.IdMap map)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var (start, line) in Pieces(cell, 0, cell.Text, "\n;"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                diagnostics.Add(Problems.CellUnreadable(cell.Part(start, line.Length), $"contains {Phrase.Quote(line)} without a colon",
                    $"Write {Phrase.WithArticle(map.What)}, a colon and the value, as in: operator: own, quoted"));
                continue;
            }

            var values = Pieces(cell, start + colon + 1, line[(colon + 1)..], ",").Select(piece => Piece(cell, piece)).ToImmutableArray<YamlNode>();
            var key = line[..colon].TrimEnd();
            entries.Add(new(new(key, cell.Part(start, key.Length)), values is [var one] ? one : new YamlNode.Sequence(values, cell.At)));
        }

        return new(entries.ToImmutable(), IsComplete: true, cell.At);
    }

    private static YamlNode.Scalar Piece(GridCell cell, (int Start, string Text) piece)
    {
        var at = cell.Part(piece.Start, piece.Text.Length);
        return new(piece.Text, ScalarForm.DoubleQuoted, at, at);
    }

    private static IEnumerable<(int Start, string Text)> Pieces(GridCell cell, int offset, string text, string separators)
    {
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && !separators.Contains(text[end], StringComparison.Ordinal))
                continue;

            var piece = text[start..end];
            var lead = piece.Length - piece.TrimStart().Length;
            if (piece.Trim().Length > 0)
                yield return (Math.Min(offset + start + lead, cell.At.Length), piece.Trim());

            start = end + 1;
        }
    }
}
