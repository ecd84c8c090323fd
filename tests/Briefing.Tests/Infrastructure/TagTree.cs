using System.Text;

using Briefing.Print.Layout;
using Briefing.Print.Tags;

namespace Briefing.Tests.Infrastructure;
/// <summary>A structure tree as indented text, so that a test can show it and a person can read the difference.</summary>
internal sealed class TagTree
{
    private const int LongestLine = 120;
    private const int LongestText = 60;

    private readonly Dictionary<StructureElement, List<Piece>> _pieces = [];
    private readonly StringBuilder _text = new();

    /// <summary>Text of one element in marks that follow each other.</summary>
    private sealed record Piece(int Order, StringBuilder Text);

    /// <param name="pages">Hold the text of the elements; it is printed in quotes and clipped.</param>
    public static string Print(StructureElement root, IReadOnlyList<Page> pages)
    {
        var tree = new TagTree();
        tree.Collect(pages.SelectMany(page => page.DrawOps));
        tree.Print(root, 0);
        tree.PrintArtifacts(pages);
        return tree._text.ToString();
    }

    /// <summary>What a screen reader passes over: the kinds alone, for how much there is changes with every line.</summary>
    private void PrintArtifacts(IEnumerable<Page> pages)
    {
        var kinds = pages.SelectMany(page => page.DrawOps).Where(op => op.Element is null).Select(op => op.Artifact);
        _text.Append("Artifacts: ").AppendJoin(", ", kinds.Distinct().Order()).Append('\n');
    }

    private void Collect(IEnumerable<DrawOp> ops)
    {
        var order = 0;
        StructureElement? previous = null;
        foreach (var op in ops)
        {
            if (op is DrawOp.Glyphs glyphs && op.Element is { } element)
            {
                if (!_pieces.TryGetValue(element, out var pieces))
                    _pieces.Add(element, pieces = []);
                if (pieces.Count == 0 || !ReferenceEquals(previous, element))
                    pieces.Add(new(order++, new()));
                foreach (var glyph in glyphs.Run)
                    pieces[^1].Text.Append(glyph.Text);
            }

            previous = op.Element;
        }
    }

    /// <summary>On one line if there is room: <c>L > LI { Lbl "1.", LBody > P "text" }</c>.</summary>
    private void Print(StructureElement element, int depth)
    {
        if (OnOneLine(element, LongestLine - 2 * depth) is { } line)
        {
            Indent(depth).Append(line).Append('\n');
            return;
        }

        Indent(depth).Append(Head(element)).Append('\n');
        foreach (var (text, child) in Content(element))
        {
            if (child is null)
                Indent(depth + 1).Append(text).Append('\n');
            else
                Print(child, depth + 1);
        }
    }

    private string? OnOneLine(StructureElement element, int room)
    {
        var head = Head(element);
        var parts = new List<string>();
        foreach (var (text, child) in Content(element))
        {
            if (room < 0 || (text ?? OnOneLine(child!, room)) is not { } part)
                return null;

            parts.Add(part);
            room -= part.Length + 2;
        }

        var line = (parts, Content(element)) switch
        {
            ([], _) => head,
            ([var only], [{ Child: null }]) => $"{head} {only}",
            ([var only], _) => $"{head} > {only}",
            _ => $"{head} {{ {string.Join(", ", parts)} }}",
        };
        return room < head.Length ? null : line;
    }

    /// <summary>The texts and the elements within an element, in order.</summary>
    private List<(string? Text, StructureElement? Child)> Content(StructureElement element)
    {
        var own = _pieces.GetValueOrDefault(element) ?? [];
        if (element.Children.Count == 0)
            return own.Count == 0 ? [] : [(Quote(string.Concat(own.Select(piece => piece.Text))), null)];

        var content = new List<(string? Text, StructureElement? Child)>();
        var next = 0;
        foreach (var child in element.Children)
        {
            var first = First(child);
            while (next < own.Count && own[next].Order < first)
                content.Add((Quote(own[next++].Text.ToString()), null));
            content.Add((null, child));
        }

        content.AddRange(own.Skip(next).Select(piece => ((string?)Quote(piece.Text.ToString()), (StructureElement?)null)));
        return content;
    }

    private int First(StructureElement element)
    {
        var first = _pieces.TryGetValue(element, out var own) ? own[0].Order : int.MaxValue;
        return element.Children.Aggregate(first, (least, child) => Math.Min(least, First(child)));
    }

    private static string Head(StructureElement element) => string.Join(' ',
    [
        element.Role,
        .. Attribute("Alt", element.Alternative is { } alternative ? Quote(alternative) : null),
        .. Attribute("Lang", element.Language),
        .. Attribute("Scope", element.Scope),
        .. Attribute("ColSpan", element.ColumnSpan > 1 ? $"{element.ColumnSpan}" : null),
        .. Attribute("Summary", element.Summary is { } summary ? Quote(summary) : null),
        .. Attribute("ListNumbering", element.ListNumbering),
    ]);

    private static string[] Attribute(string name, string? value) => value is null ? [] : [$"{name}={value}"];

    private StringBuilder Indent(int depth) => _text.Append(' ', 2 * depth);

    private static string Quote(string text) =>
        text.Length <= LongestText ? $"\"{text}\"" : $"\"{text[..(LongestText - 1)]}…\"";
}
