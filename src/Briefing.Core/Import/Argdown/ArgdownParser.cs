using System.Text.RegularExpressions;
using Briefing.Import.Graph;

namespace Briefing.Import.Argdown;

/// <summary>
/// Parses Argdown (https://argdown.org/syntax) into headings, statements, arguments, premise-conclusion structures and
/// relations, as Argdown's own parser reads it. What is no part of that is reported with its place.
/// </summary>
internal sealed partial class ArgdownParser
{
    private readonly DiagnosticBag _diagnostics;
    private readonly ArgdownMask _mask;
    private readonly List<ImportedSection> _sections = [];
    private readonly List<ImportedElement> _elements = [];
    private readonly List<ImportedRelation> _relations = [];
    private readonly List<ImportedElement> _paragraphs = [];
    private readonly HashSet<ImportedElement> _premises = [];
    private readonly Dictionary<(bool, string), ImportedElement> _titled = [];

    // The elements of the block that relations may be listed under, by indentation.
    private readonly Stack<(int Indent, ImportedElement Element)> _open = new();

    // The argument in the block before, which a premise-conclusion structure belongs to.
    private ImportedElement? _described;
    private ImportedElement? _reconstructed;
    private string? _rules;

    private ArgdownParser(TextFile file, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _mask = ArgdownMask.Of(file, diagnostics);
    }

    public static ImportedDocument Parse(TextFile file, DiagnosticBag diagnostics)
    {
        var parser = new ArgdownParser(file, diagnostics);
        foreach (Match paragraph in Paragraph().Matches(parser._mask.Text))
            parser.ReadBlock([.. Line().Matches(paragraph.Value).Select(line => (paragraph.Index + line.Index, line.Length))]);

        return parser.Document();
    }

    /// <summary>A paragraph without title, tag, data and relation is prose.</summary>
    private ImportedDocument Document()
    {
        var related = _relations.SelectMany(relation => (ImportedElement[])[relation.From, relation.To]).ToHashSet();
        var prose = _paragraphs
            .Where(one => one is { Title.Value: "", Tags: [], Facts: null, Text.Length: > 0 } && !related.Contains(one) && !_premises.Contains(one))
            .ToHashSet();
        return new(
            _mask.FrontMatter,
            [.. _sections],
            [.. _elements.Where(element => !prose.Contains(element))],
            [.. _relations],
            [.. _paragraphs.Where(prose.Contains)]);
    }

    private void ReadBlock(ImmutableArray<(int Start, int Length)> lines)
    {
        var described = _described;
        (_described, _reconstructed, _rules) = (null, null, null);
        _open.Clear();
        for (var i = 0; i < lines.Length;)
        {
            var first = Text(lines[i]);
            if (Inference().IsMatch(first))
            {
                i = ReadInference(lines, i);
                continue;
            }

            // A text may continue on further lines.
            var next = i + 1;
            while (next < lines.Length && !Beginning().IsMatch(Text(lines[next])))
                next++;

            var (start, end) = (lines[i].Start, End(lines[next - 1]));
            if (Heading().Match(first) is { Success: true } heading)
            {
                ReadHeading(start + heading.Length, end);
                described = null;
            }
            else if (Numbered().Match(first) is { Success: true } number)
            {
                ReadNumbered(start + number.Length, end, _described ?? described);
            }
            else if (Relation().Match(first) is { Success: true } sign)
            {
                ReadRelation(sign, start, end);
            }
            else
            {
                var item = Item().Match(first);
                var element = ReadElement(start + item.Length, end);
                _paragraphs.Add(element);
                Open(item.Groups[1].Length, element);
                _described = element.IsArgument ? element : null;
            }

            i = next;
        }
    }

    private void ReadHeading(int start, int end)
    {
        var tags = new List<Located<string>>();
        var text = ArgdownInlineReader.Read(_mask, start, end, tags, _diagnostics);
        foreach (var tag in tags)
            _diagnostics.Add(Problems.NoPlace(tag.At, "A tag on a heading"));

        _sections.Add(new(new(text, Trimmed(start, end)), FactsIn(start, end)));
    }

    private void ReadNumbered(int start, int end, ImportedElement? described)
    {
        var statement = ReadElement(start, end);
        _premises.Add(statement);
        if (_reconstructed is null)
        {
            _reconstructed = described ?? Unnamed(isArgument: true, Trimmed(start, end));
            if (_reconstructed.Reconstruction is not null)
            {
                _diagnostics.Add(Problems.NoPlace(
                    Trimmed(start, end), $"A second premise-conclusion structure of {Phrase.Quote(_reconstructed.Title.Value)}"));
            }

            _reconstructed.Reconstruction = new();
        }

        if (_rules is null)
            _reconstructed.Reconstruction!.Premises.Add(statement);
        else
            _reconstructed.Reconstruction!.Steps.Add((_rules, statement));

        _rules = null;
        Open(0, statement);
    }

    /// <summary>A line of dashes, or the rules of an inference between two pairs of dashes.</summary>
    private int ReadInference(ImmutableArray<(int Start, int Length)> lines, int first)
    {
        var start = lines[first].Start + Text(lines[first]).IndexOf("--", StringComparison.Ordinal);
        var line = Text(lines[first]).Trim();
        var last = first;
        if (line.Trim('-').Length > 0 || line is "--")
        {
            var isClosed = line.Length > 4 && line.EndsWith("--", StringComparison.Ordinal);
            while (!isClosed && last + 1 < lines.Length)
                isClosed = Text(lines[++last]).TrimEnd().EndsWith("--", StringComparison.Ordinal);
        }

        var end = End(lines[last]);
        if (_reconstructed is null)
        {
            _diagnostics.Add(Problems.NoPlace(Trimmed(start, end), "A line of dashes without premises above it"));
            return last + 1;
        }

        var text = ArgdownInlineReader.Read(_mask, start, end, [], _diagnostics);
        _rules = text.Trim('-', ' ');
        foreach (var (_, facts) in _mask.DataIn(start, end))
            facts?.Text("uses");

        // What undercuts the inference is listed below it.
        Open(0, _reconstructed);
        return last + 1;
    }

    private void ReadRelation(Match sign, int start, int end)
    {
        var indent = sign.Groups[1].Length;
        var at = _mask.PlaceOf(start + indent, sign.Groups[2].Length);
        while (_open.Count > 1 && _open.Peek().Indent >= indent)
            _open.Pop();

        if (_open.Count == 0)
        {
            _diagnostics.Add(Problems.NoPlace(Trimmed(start, end), "A relation without a statement above it"));
            return;
        }

        if (string.IsNullOrWhiteSpace(_mask.Text[(start + sign.Length)..end]))
        {
            _diagnostics.Add(Problems.NoPlace(at, "A relation without a target"));
            return;
        }

        var element = ReadElement(start + sign.Length, end);
        Relate(_open.Peek().Element, sign.Groups[2].Value, element, at);
        _open.Push((indent, element));
    }

    private void Open(int indent, ImportedElement element)
    {
        _open.Clear();
        _open.Push((indent - 1, element));
    }

    private ImportedElement ReadElement(int start, int end)
    {
        var title = Title().Match(_mask.Text, start, end - start);
        var name = title.Groups.Values.Skip(1).FirstOrDefault(group => group.Success);
        var at = Trimmed(start, end);
        var element = name is null
            ? Unnamed(isArgument: false, at)
            : Named(name.Name == "argument", new(Unescaped(name.Value), _mask.PlaceOf(name.Index, name.Length)));
        var from = title.Success ? title.Index + title.Length : start;
        var text = ArgdownInlineReader.Read(_mask, from, end, element.Tags, _diagnostics);
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

    private static string Unescaped(string title) => Escape().Replace(title, "$1").Trim();

    private ImportedElement Named(bool isArgument, Located<string> title)
    {
        if (!_titled.TryGetValue((isArgument, title.Value), out var element))
        {
            element = new(isArgument, title, _sections.Count - 1);
            _titled.Add((isArgument, title.Value), element);
            _elements.Add(element);
        }

        return element;
    }

    private ImportedElement Unnamed(bool isArgument, TextSpan at)
    {
        var element = new ImportedElement(isArgument, new("", at), _sections.Count - 1);
        _elements.Add(element);
        return element;
    }

    /// <param name="above">The element that the relation is listed under.</param>
    private void Relate(ImportedElement above, string sign, ImportedElement below, TextSpan at)
    {
        var kind = sign.Contains('+', StringComparison.Ordinal) ? ImportedRelationKind.Support
            : sign.Contains('_', StringComparison.Ordinal) ? ImportedRelationKind.Undercut
            : ImportedRelationKind.Attack;

        // Without an arrow, or with one to the left, the lower element relates to the upper.
        var isUpwards = !sign.EndsWith('>');
        _relations.Add(isUpwards ? new(below, kind, above, at) : new(above, kind, below, at));

        // A contradiction is mutual.
        if (sign == "><")
            _relations.Add(new(above, kind, below, at));
    }

    private ImportedFacts? FactsIn(int start, int end)
    {
        var data = _mask.DataIn(start, end).ToList();
        foreach (var (at, _) in data.Skip(1))
            _diagnostics.Add(Problems.NoPlace(at, "A second block of data"));

        return data.Select(one => one.Facts).FirstOrDefault();
    }

    private string Text((int Start, int Length) line) => _mask.Text.Substring(line.Start, line.Length);

    private static int End((int Start, int Length) line) => line.Start + line.Length;

    private TextSpan Trimmed(int start, int end)
    {
        var text = _mask.Text.AsSpan(start, end - start);
        var first = start + (text.Length - text.TrimStart().Length);
        var line = _mask.Text.AsSpan(first, end - first);
        var stop = line.IndexOfAny('\r', '\n') is var lineEnd and >= 0 ? lineEnd : line.TrimEnd().Length;
        return _mask.PlaceOf(first, stop);
    }

    [GeneratedRegex(@"[^\r\n]*\S[^\r\n]*(?:\r?\n[^\r\n]*\S[^\r\n]*)*")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"[^\r\n]+")]
    private static partial Regex Line();

    [GeneratedRegex(@"^\s*#+[ \t]+")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*\(\d+\)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*--(?!>)")]
    private static partial Regex Inference();

    [GeneratedRegex(@"^([ \t]*)(?:\*|\d+\.)[ \t]")]
    private static partial Regex Item();

    [GeneratedRegex(@"^([ \t]*)(\+>|->|_>|<\+|<-|<_|><|\+|-(?!-)|_(?=\s))")]
    private static partial Regex Relation();

    /// <summary>A line that does not continue the text above it.</summary>
    [GeneratedRegex(
        @"^[ \t]*(?:#+[ \t]|\(\d+\)|--|(?:\*|\d+\.)[ \t]|\+|-|_>|<\+|<-|<_|><|_\s|\[[^\]\r\n]{1,1000}\]:[ \t]|<[^>\r\n]{1,1000}>:[ \t])")]
    private static partial Regex Beginning();

    // The end of a title is the first bracket before a colon; without a colon, the first that has no backslash.
    [GeneratedRegex(
        @"\G\s*(?:(?!\[[^\]\r\n]{1,1000}\]\()(?:\[(?<statement>[^\r\n]{1,1000}?)\]:|\[(?<statement>(?:\\.|[^\]\\\r\n]){1,1000})\])"
        + @"|<(?<argument>[^\r\n]{1,1000}?)>:|<(?<argument>(?:\\.|[^>\\\r\n]){1,1000})>)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Title();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
