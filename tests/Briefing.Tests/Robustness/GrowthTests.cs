using System.Collections.Immutable;
using System.Text;
using Briefing.Diagnostics;
using Briefing.Diff;
using Briefing.Import.Bibliography;
using Briefing.Import.Bibliography.Bibtex;
using Briefing.Import.Bibliography.Items;
using Briefing.Import.Bibliography.Ris;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Tests.Render.Layout;
using Briefing.Text;
using Briefing.Text.Words;
using Briefing.Verify.Quotes;
using Briefing.Verify.Texts;

namespace Briefing.Tests.Robustness;

/// <summary>
/// What compares many with many grows no faster than n log n, in bytes that it allocates. That is the same each time, and says
/// nothing of loops that allocate nothing: <c>tests/Briefing.Growth</c> runs every command, and looks at its time, too. Only what
/// works in one thread can be held so, beside other tests.
/// </summary>
public sealed class GrowthTests
{
    private const double MostTimes = 4.6;
    private const long More = 1 << 20;

    private static readonly Dictionary<string, (int Size, Func<int, Action> Of)> s_work = new()
    {
        ["items with other keys"] = (200, size =>
        {
            var (old, @new) = (Texts(size, seed: 1), Texts(size, seed: 1));
            return () => ItemMatching.Of(old, @new, text => $"{text.GetHashCode(StringComparison.Ordinal)}", text => text);
        }
        ),
        ["items with other keys, all alike"] = (200, size =>
        {
            var old = Enumerable.Range(0, size).Select(i => $"We ask the council for {i} boats before the winter.").ToList();
            var @new = old.ConvertAll(text => text.Replace("boats", "ferries", StringComparison.Ordinal));
            return () => ItemMatching.Of(old, @new, text => text, text => text);
        }
        ),
        ["quotations that are in no text"] = (300, size =>
        {
            var text = new SourceText(new TextFile("x.txt", string.Concat(Texts(2 * size, seed: 2, words: 60).Select(line => $"{line}\n"))));
            var quotes = Texts(size, seed: 3, words: 60);
            return () => quotes.ForEach(quote => NearestPassage.Of(FoldedText.Of(quote), text));
        }
        ),
        ["quotations, and a text without paragraphs"] = (240, size =>
        {
            var text = new SourceText(new TextFile("x.txt", string.Join(' ', Texts(2 * size, seed: 2, words: 60))));
            var quotes = Texts(size / 4, seed: 3, words: 60);
            return () => quotes.ForEach(quote => NearestPassage.Of(FoldedText.Of(quote), text));
        }
        ),
        ["places of the characters of one text"] = (1_000, size =>
        {
            var text = new Prose(new string('x', size), default, () => [.. Enumerable.Repeat(new CharacterPlace(1, 2), size)]);
            return () => Enumerable.Range(0, size).ToList().ForEach(i => text.PlaceOfPlain(i, 1));
        }
        ),
        ["accents on one letter"] = (2_000, size => Set($"a{Repeat(size, i => i % 2 == 0 ? "\u0301" : "\u0316")}")),
        ["joiners between letters"] = (2_000, size => Set(Repeat(size, _ => "a\u200D"))),
        ["soft hyphens in one word"] = (1_000, size => Set(Repeat(size, _ => "ab\u00AD"))),
        ["one word of thousands of letters"] = (2_000, size => Set(new string('x', size))),
        ["one word that is read from right to left"] = (2_000, size => Set(Repeat(size, _ => "א\u05B8"))),
        ["two long texts"] = (500, size =>
        {
            var (old, @new) = (Tokens.Of(string.Join(' ', Texts(size, seed: 4))), Tokens.Of(string.Join(' ', Texts(size, seed: 5))));
            return () => WordDifference.Between(old, @new);
        }
        ),
        ["sources with one key"] = (500, size => () => SourceImport.Of(Sources(size, _ => "same"), [])),
        ["abbreviations that stand twice in the next"] = (500, size => () => Sources(
            $"@string{{a0 = \"0123456789\"}}\n{Repeat(size, i => $"@string{{a{i + 1} = a{i} # a{i}}}\n")}")),
        ["entries that are not closed"] = (1_000, size => () => Sources(Repeat(size, _ => "@book{k, title = {\n"))),
        ["entries that inherit one after the other"] = (1_000, size => () => Sources(
            Repeat(size, i => $"@book{{k{i}, title = {{Book {i}}}, crossref = {{k{i + 1}}}, xdata = {{k{i + 2}, k{i + 3}, k{size - i}}}}}\n"))),
        ["entries that inherit one long field"] = (2_000, size => () => Sources(
            $"{Repeat(size, i => $"@inbook{{k{i}, title = {{T}}, crossref = {{all}}}}\n")}@book{{all, publisher = {{{new string('x', 9_000)}}}}}\n")),
        ["commands in commands"] = (2_000, size => () => Sources($"@book{{k, title = {{{Repeat(size, _ => "\\enquote{\\textsuperscript{a ")}}}}}")),
        ["references of RIS without an end"] = (2_000, size => () => RisReader.Read(
            new TextFile("x.ris", Repeat(size, i => $"TY  - BOOK\nTI  - Book {i}\nAU  - Lund, Bo\nmore\n")), new DiagnosticBag())),
        ["sources with one title"] = (500, size => () => SourceImport.Of(
            Sources(Repeat(size, i => $"@book{{k{i}, title = {{T}}, volume = {i}, url = {{https://a.example}}}}\n")), [])),
        ["entries that use one long abbreviation"] = (2_000, size => () => Sources(
            $"@string{{a = \"{new string('x', 5_000)}\"}}\n{Repeat(size, i => $"@book{{k{i}, title = a}}\n")}")),
    };

    [Fact(Explicit = true)]
    public void Four_times_as_much_needs_little_more_than_four_times_the_work() => Assert.All(s_work, work =>
    {
        var (size, of) = work.Value;
        Cost(of(size));
        var (one, four) = (Cost(of(size)), Cost(of(4 * size)));
        Assert.True(four <= MostTimes * one + More, $"{work.Key}: {one} bytes for {size}, {four} for {4 * size}");
    });

    [Fact]
    public void An_abbreviation_that_grows_without_end_is_named_with_its_place()
    {
        var diagnostics = new DiagnosticBag();
        var text = $"@string{{a0 = \"0123456789\"}}\n{Repeat(60, i => $"@string{{a{i + 1} = a{i} # a{i}}}\n")}@book{{k, title = {{T}}}}\n";
        var sources = BibtexReader.Read(new TextFile("x.bib", text), diagnostics);

        var first = diagnostics.InReadingOrder()[0];
        Assert.Equal((19, "BRF0702"), (first.At.Line, first.Code));
        Assert.StartsWith(
            "The entry that begins here uses the abbreviation 'a17', which expands the file beyond",
            first.Message,
            StringComparison.Ordinal);
        Assert.Equal("k", Assert.Single(sources).Key.Value);
    }

    [Fact]
    public void Among_many_the_one_that_was_revised_is_found()
    {
        var old = Texts(600, seed: 6);
        var @new = old.Select(text => $"Now {text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]}").Reverse().ToList();
        Assert.Equal(
            Enumerable.Range(0, 600).Select(j => (599 - j, j)),
            ItemMatching.Of(old, @new, text => text, text => text));
    }

    [Fact]
    public void In_a_long_text_the_nearest_passage_is_found()
    {
        var lines = Texts(2_000, seed: 7);
        var text = new SourceText(new TextFile("x.txt", string.Join('\n', lines)));
        for (var i = 0; i < lines.Count; i += 500)
        {
            var words = lines[i].Split(' ');
            words[5] = "different";
            Assert.Equal(i + 1, NearestPassage.Of(FoldedText.Of(string.Join(' ', words[1..^1])), text)?.Paragraph);
        }
    }

    [Fact(Explicit = true)]
    public void Unknown_keys_without_end_are_cut_short()
    {
        var diagnostics = Loaded(("debate.yaml", Repeat(50_001, i => $"k{i}: x\n")));
        Assert.Equal(50_000, diagnostics.Count(diagnostic => diagnostic.Code == "BRF0101"));
        Assert.Equal(
            "This debate file has 50,001 unknown keys; 50,000 of them are reported.",
            Assert.Single(diagnostics, diagnostic => diagnostic.Code == "BRF0122").Message);
    }

    /// <summary>Sets a text without a place for a line to end; what is kept for the next is not counted.</summary>
    private static Action Set(string text)
    {
        Lines.Runs(Lines.Paragraph(text, 200));
        return () => Lines.Runs(Lines.Paragraph(text, 200));
    }

    private static long Cost(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static List<string> Texts(int count, int seed, int words = 500)
    {
        var random = new Random(seed);
        string[] all = [.. Enumerable.Range(0, words).Select(i => $"{(char)('a' + i % 26)}{(char)('a' + i / 26)}word")];
        return [.. Enumerable.Range(0, count).Select(_ => string.Join(' ', random.GetItems(all, 12)))];
    }

    private static string Repeat(int count, Func<int, string> line) =>
        new StringBuilder().AppendJoin("", Enumerable.Range(0, count).Select(line)).ToString();

    private static ImmutableArray<ImportedSource> Sources(string bibtex) =>
        BibtexReader.Read(new TextFile("x.bib", bibtex), new DiagnosticBag());

    private static ImmutableArray<ImportedSource> Sources(int count, Func<int, string> key) =>
        Sources(Repeat(count, i => $"@book{{{key(i)}, title = {{Book {i}}}}}\n"));

    private static ImmutableArray<Diagnostic> Loaded(params (string Name, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        DebateLoader.Load(DebateFiles.Of("x", [.. files]), diagnostics);
        return diagnostics.InReadingOrder();
    }
}
