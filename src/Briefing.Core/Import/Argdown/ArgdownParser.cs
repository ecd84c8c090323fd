using System.Text.RegularExpressions;

namespace Briefing.Import.Argdown;

/// <summary>
/// Parses the parts of Argdown (https://argdown.org/syntax) that a debate has a place for: headings, statements, arguments,
/// tags, data and relations. Everything else is reported with its place.
/// </summary>
internal sealed partial class ArgdownParser
{
    private readonly TextFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly ArgdownMask _mask;
    private readonly List<ArgdownSection> _sections = [];
    private readonly List<ArgdownElement> _elements = [];
    private readonly List<ArgdownRelation> _relations = [];
    private readonly Dictionary<(bool, string), ArgdownElement> _titled = [];

    private ArgdownParser(TextFile file, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _mask = ArgdownMask.Of(file, diagnostics);
    }

    public static ArgdownDocument Parse(TextFile file, DiagnosticBag diagnostics)
    {
        var parser = new ArgdownParser(file, diagnostics);
        foreach (Match paragraph in Paragraph().Matches(parser._mask.Text))
            parser.Read([.. Line().Matches(paragraph.Value).Select(line => (paragraph.Index + line.Index, line.Length))]);

        return new(parser._mask.FrontMatter, [.. parser._sections], [.. parser._elements], [.. parser._relations]);
    }

    private void Read(ImmutableArray<(int Start, int Length)> lines)
    {
        var first = Text(lines[0]);
        if (Heading().Match(first) is { Success: true } heading)
        {
            ReadHeading(lines[0].Start + heading.Length, End(lines[0]));
            if (lines.Length > 1)
                Read(lines[1..]);
        }
        else if (Numbered().IsMatch(first) || lines.Any(line => Inference().IsMatch(Text(line))))
        {
            ReportNoPlace(lines, "A premise-conclusion structure");
        }
        else if (Item().IsMatch(first))
        {
            ReportNoPlace(lines, "A list");
        }
        else if (Relation().IsMatch(first))
        {
            ReportNoPlace(lines, "A relation that stands under nothing");
        }
        else
        {
            ReadElements(lines);
        }
    }

    private void ReadHeading(int start, int end)
    {
        var tags = new List<Located<string>>();
        var text = ArgdownInlineReader.Read(_file, _mask.Text, start, end, tags);
        foreach (var tag in tags)
            _diagnostics.Add(Problems.NoPlace(tag.At, "A tag of a heading"));

        _sections.Add(new(new(text, Trimmed(start, end)), FactsIn(start, end)));
    }

    /// <summary>An element and the indented elements below it that relate to it.</summary>
    private void ReadElements(ImmutableArray<(int Start, int Length)> lines)
    {
        var open = new Stack<(int Indent, ArgdownElement Element)>();
        for (var i = 0; i < lines.Length;)
        {
            // A text may continue on further lines.
            var next = i + 1;
            while (next < lines.Length && !Relation().IsMatch(Text(lines[next])))
                next++;

            var end = End(lines[next - 1]);
            if (i == 0)
            {
                open.Push((-1, ReadElement(lines[i].Start, end)));
            }
            else
            {
                var sign = Relation().Match(Text(lines[i]));
                var indent = sign.Groups[1].Length;
                while (open.Count > 1 && open.Peek().Indent >= indent)
                    open.Pop();

                var element = ReadElement(lines[i].Start + sign.Length, end);
                var at = new TextSpan(_file, lines[i].Start + indent, sign.Groups[2].Length);
                Relate(open.Peek().Element, sign.Groups[2].Value, element, at);
                open.Push((indent, element));
            }

            i = next;
        }
    }

    private ArgdownElement ReadElement(int start, int end)
    {
        var title = Title().Match(_mask.Text, start, end - start);
        var name = title.Groups[1].Success ? title.Groups[1] : title.Groups[2];
        var at = Trimmed(start, end);
        var element = title.Success
            ? Named(title.Groups[2].Success, new(name.Value.Trim(), new(_file, name.Index, name.Length)))
            : Unnamed(at);
        var from = title.Success ? title.Index + title.Length : start;
        var text = ArgdownInlineReader.Read(_file, _mask.Text, from, end, element.Tags);
        if (text.Length > 0 && element.Text.Length > 0 && text != element.Text)
        {
            _diagnostics.Add(Problems.NoPlace(at, $"A second text of {Phrase.Quote(element.Title.Value)}"));
        }
        else if (text.Length > 0)
        {
            element.Text = text;
            element.At = at;
            element.Section = _sections.Count - 1;
        }

        element.Facts ??= FactsIn(start, end);
        return element;
    }

    private ArgdownElement Named(bool isArgument, Located<string> title)
    {
        if (!_titled.TryGetValue((isArgument, title.Value), out var element))
        {
            element = new(isArgument, title, _sections.Count - 1);
            _titled.Add((isArgument, title.Value), element);
            _elements.Add(element);
        }

        return element;
    }

    private ArgdownElement Unnamed(TextSpan at)
    {
        var element = new ArgdownElement(isArgument: false, new("", at), _sections.Count - 1);
        _elements.Add(element);
        return element;
    }

    /// <param name="above">The element that the relation is listed under.</param>
    private void Relate(ArgdownElement above, string sign, ArgdownElement below, TextSpan at)
    {
        var kind = sign.Contains('+', StringComparison.Ordinal) ? ArgdownRelationKind.Support
            : sign.Contains('_', StringComparison.Ordinal) ? ArgdownRelationKind.Undercut
            : ArgdownRelationKind.Attack;

        // Without an arrow, or with one to the left, the lower element relates to the upper.
        var isUpwards = !sign.EndsWith('>');
        _relations.Add(isUpwards ? new(below, kind, above, at) : new(above, kind, below, at));

        // A contradiction is mutual.
        if (sign == "><")
            _relations.Add(new(above, kind, below, at));
    }

    private ArgdownFacts? FactsIn(int start, int end)
    {
        var data = _mask.Data.Where(one => one.At.Start >= start && one.At.Start < end).ToList();
        foreach (var (at, _) in data.Skip(1))
            _diagnostics.Add(Problems.NoPlace(at, "Data behind other data"));

        return data.Select(one => one.Facts).FirstOrDefault();
    }

    private void ReportNoPlace(ImmutableArray<(int Start, int Length)> lines, string what) =>
        _diagnostics.Add(Problems.NoPlace(Trimmed(lines[0].Start, End(lines[0])), what));

    private string Text((int Start, int Length) line) => _mask.Text.Substring(line.Start, line.Length);

    private static int End((int Start, int Length) line) => line.Start + line.Length;

    private TextSpan Trimmed(int start, int end)
    {
        var text = _mask.Text.AsSpan(start, end - start);
        var first = start + (text.Length - text.TrimStart().Length);
        var line = _mask.Text.AsSpan(first, end - first);
        var stop = line.IndexOfAny('\r', '\n') is var lineEnd and >= 0 ? lineEnd : line.TrimEnd().Length;
        return new(_file, first, stop);
    }

    [GeneratedRegex(@"[^\r\n]*\S[^\r\n]*(?:\r?\n[^\r\n]*\S[^\r\n]*)*")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"[^\r\n]+")]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*#+[ \t]+")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*\(\d+\)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*--")]
    private static partial Regex Inference();

    [GeneratedRegex(@"^\s*(?:\*|\d+\.)\s")]
    private static partial Regex Item();

    // Followed by a space, so that a word starting with "-" is not a relation.
    [GeneratedRegex(@"^([ \t]*)(\+>|->|_>|<\+|<-|<_|><|\+|-|_)(?=\s|<|\[)")]
    private static partial Regex Relation();

    [GeneratedRegex(@"\G\s*(?:\[([^\]\r\n]+)\](?!\()|<([^>\r\n]+)>):?")]
    private static partial Regex Title();
}
