using System.Text;
using Briefing.Render.Layout;
using Briefing.Render.Tags;

namespace Briefing.Tests.Infrastructure;

/// <summary>A structure tree as indented text, so that a test can show it and a person can read the difference.</summary>
internal sealed class TagTree
{
    private const int LongestText = 60;

    private readonly Dictionary<StructureElement, List<Piece>> _pieces = [];
    private readonly StringBuilder _text = new();

    /// <summary>Text of one element in marks that follow each other.</summary>
    private sealed record Piece(int Order, StringBuilder Text);

    /// <param name="pages">Hold the text of the elements; it is printed in quotes and clipped.</param>
    public static string Print(StructureElement root, IReadOnlyList<Page> pages)
    {
        var tree = new TagTree();
        tree.Collect(pages.SelectMany(page => page.Marks));
        tree.Print(root, 0);
        tree.PrintArtifacts(pages);
        return tree._text.ToString();
    }

    /// <summary>What a screen reader passes over: the kinds alone, for how much there is changes with every line.</summary>
    private void PrintArtifacts(IEnumerable<Page> pages)
    {
        var kinds = pages.SelectMany(page => page.Marks).Where(mark => mark.Element is null).Select(mark => mark.Artifact);
        _text.Append("Artifacts: ").AppendJoin(", ", kinds.Distinct().Order()).Append('\n');
    }

    private void Collect(IEnumerable<Mark> marks)
    {
        var order = 0;
        StructureElement? previous = null;
        foreach (var mark in marks)
        {
            if (mark is Mark.Glyphs glyphs && mark.Element is { } element)
            {
                if (!_pieces.TryGetValue(element, out var pieces))
                    _pieces.Add(element, pieces = []);
                if (pieces.Count == 0 || !ReferenceEquals(previous, element))
                    pieces.Add(new(order++, new()));
                foreach (var glyph in glyphs.Run)
                    pieces[^1].Text.Append(glyph.Text);
            }

            previous = mark.Element;
        }
    }

    private void Print(StructureElement element, int depth)
    {
        Indent(depth).Append(element.Role);
        AppendAttributes(element);

        var own = _pieces.GetValueOrDefault(element) ?? [];
        if (element.Children.Count == 0)
        {
            if (own.Count > 0)
                _text.Append(' ').Append(Quote(string.Concat(own.Select(piece => piece.Text))));
            _text.Append('\n');
            return;
        }

        _text.Append('\n');
        var next = 0;
        foreach (var child in element.Children)
        {
            var first = First(child);
            while (next < own.Count && own[next].Order < first)
                PrintPiece(own[next++], depth + 1);
            Print(child, depth + 1);
        }

        while (next < own.Count)
            PrintPiece(own[next++], depth + 1);
    }

    private int First(StructureElement element)
    {
        var first = _pieces.TryGetValue(element, out var own) ? own[0].Order : int.MaxValue;
        return element.Children.Aggregate(first, (least, child) => Math.Min(least, First(child)));
    }

    private void PrintPiece(Piece piece, int depth) => Indent(depth).Append(Quote(piece.Text.ToString())).Append('\n');

    private void AppendAttributes(StructureElement element)
    {
        Append("Alt", element.Alternative is { } alternative ? Quote(alternative) : null);
        Append("Lang", element.Language);
        Append("Scope", element.Scope);
        Append("ColSpan", element.ColumnSpan > 1 ? $"{element.ColumnSpan}" : null);
        Append("Summary", element.Summary is { } summary ? Quote(summary) : null);
        Append("ListNumbering", element.ListNumbering);
    }

    private void Append(string name, string? value)
    {
        if (value is not null)
            _text.Append(' ').Append(name).Append('=').Append(value);
    }

    private StringBuilder Indent(int depth) => _text.Append(' ', 2 * depth);

    private static string Quote(string text) =>
        text.Length <= LongestText ? $"\"{text}\"" : $"\"{text[..(LongestText - 1)]}…\"";
}
