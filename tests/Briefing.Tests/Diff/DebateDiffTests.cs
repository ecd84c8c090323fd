using System.Collections.Immutable;
using System.Text;
using Briefing.Diagnostics;
using Briefing.Diff;
using Briefing.Diff.Report;
using Briefing.Map;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Diff;

public sealed class DebateDiffTests
{
    [Fact]
    public void A_debate_does_not_differ_from_itself()
    {
        var comparison = Comparison.Of(SampleDebates.Map(SampleDebates.Shipped), SampleDebates.Map(SampleDebates.Shipped));
        Assert.True(comparison.IsSame);
        Assert.Empty(comparison.Statuses);
        Assert.Equal("", DiffText.Write(comparison));
    }

    [Fact]
    public void Every_sort_of_change_is_told_in_the_debate_s_own_terms() =>
        Snapshot.Matches(DiffText.Write(Compare(ManyChanges)), "many-changes");

    [Fact]
    public void Markdown_strikes_out_the_old_and_sets_the_new_in_bold() =>
        Snapshot.Matches(DiffMarkdown.Write(Compare(ManyChanges)), "many-changes-markdown");

    [Fact]
    public void The_data_holds_the_same() => Snapshot.Matches(DiffJson.Write(Compare(ManyChanges)), "many-changes-json");

    [Fact]
    public void How_the_YAML_is_written_is_no_change()
    {
        var comparison = Compare(texts => Changed(
            texts,
            ("operator.yaml", "name: Harbour Tram Company\nsummary: It wants the short line.", "# Who it is\nsummary: >-\n  It wants\n  the short line.\nname: 'Harbour Tram Company'"),
            ("operator.yaml", "warrant: A line pays where it is used.\n    voice: own", "voice: \"own\"\n    warrant: |\n      A line pays where\n      it is used."),
            ("residents.yaml", "citations: [{source: gazette-2024, paragraph: 8}]", "citations:\n      - paragraph: 8\n        source: gazette-2024")));

        Assert.True(comparison.IsSame, DiffText.Write(comparison));
    }

    [Theory]
    [InlineData("operator.yaml", "{answer", "{mark: partly, answer", "mark")]
    [InlineData("debate.yaml", "title:", "theme: ministry.yaml\ntitle:", "theme")]
    public void What_changes_the_page_alone_is_a_change(string file, string old, string @new, string field) =>
        Assert.Contains(field, DiffText.Write(Compare(texts => Changed(texts, (file, old, @new)))), StringComparison.Ordinal);

    [Fact]
    public void An_author_who_is_called_otherwise_is_a_change() => Assert.Contains(
        "Lundgren",
        DiffText.Write(Compare(texts => Changed(texts, ("sources.yaml", "family: Lund", "family: Lundgren")))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("operator.yaml", "id: riders", "id: passengers")]
    [InlineData("debate.yaml", "id: noise", "id: loudness")]
    [InlineData("sources.yaml", "id: letter-2023", "id: letter-2024")]
    public void What_was_renamed_is_told_once_and_what_refers_to_it_is_no_change(string file, string old, string @new)
    {
        var (before, after) = (old["id: ".Length..], @new["id: ".Length..]);
        var comparison = Compare(texts =>
        {
            var renamed = Changed(texts, (file, old, @new));
            foreach (var (name, text) in renamed)
            {
                renamed = renamed.SetItem(name, text
                    .Replace($"issue: {before}\n", $"issue: {after}\n", StringComparison.Ordinal)
                    .Replace($"  {before}: {{answer", $"  {after}: {{answer", StringComparison.Ordinal)
                    .Replace($"source: {before},", $"source: {after},", StringComparison.Ordinal)
                    .Replace($"operator/{before}", $"operator/{after}", StringComparison.Ordinal));
            }

            return renamed;
        });

        var line = Assert.Single(DiffText.Write(comparison).Split('\n'), l => l.Contains('~', StringComparison.Ordinal));
        Assert.EndsWith($"'{before}' is now {line.Trim().Split(' ')[1]} '{after}'", line, StringComparison.Ordinal);
        Assert.DoesNotContain("[-", DiffText.Write(comparison), StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_that_is_a_reply_may_be_called_otherwise()
    {
        var old = SampleDebates.Map(SampleDebate.Files(WithOwnArgument("noise")));
        var renamed = WithOwnArgument("loud");
        var map = SampleDebates.Map(SampleDebate.Files(renamed.SetItem(
            "residents.yaml", renamed["residents.yaml"].Replace("id: noise\n", "id: loud\n", StringComparison.Ordinal))));
        var line = Assert.Single(DiffText.Write(Comparison.Of(old, map)).Split('\n'), l => l.Contains('~', StringComparison.Ordinal));
        Assert.EndsWith("'noise' is now argument 'loud'", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("juxtaposed", "explicit", "operator/riders: now answered by a text itself, not only as the editors pair them (Old Town Residents)")]
    [InlineData("explicit", "juxtaposed", "operator/riders: no longer answered by a text itself, only as the editors pair them (Old Town Residents)")]
    public void Who_sets_a_reply_against_an_argument_is_told(string old, string @new, string told) => Assert.Contains(
        told,
        DiffText.Write(Comparison.Of(
            SampleDebates.Map(SampleDebate.Files(Changed(SampleDebate.Texts, ("residents.yaml", "basis: explicit", $"basis: {old}")))),
            SampleDebates.Map(SampleDebate.Files(Changed(SampleDebate.Texts, ("residents.yaml", "basis: explicit", $"basis: {@new}")))))),
        StringComparison.Ordinal);

    private static ImmutableSortedDictionary<string, string> WithOwnArgument(string id) => Changed(
        SampleDebate.Texts,
        ("residents.yaml",
            "    text: Riders would walk to the harbour.\n    voice: quoted\n    citations: [{source: gazette-2024, paragraph: 8}]\n",
            $"    argument: {id}\n"));

    [Fact]
    public void Whatever_changes_the_export_is_a_change()
    {
        var old = SampleDebates.Map(SampleDebate.Files(SampleDebate.Texts));
        var export = Encoding.UTF8.GetString(Pipeline.Json(old));
        var count = 0;

        foreach (var texts in LineByLine())
        {
            if (Pipeline.Map(SampleDebate.Files(texts), new DiagnosticBag()) is not { } map)
                continue;

            var isSame = Encoding.UTF8.GetString(Pipeline.Json(map)) == export;
            var comparison = Comparison.Of(old, map);
            Assert.True(isSame == comparison.IsSame, string.Concat(texts.Values));
            Assert.Equal(isSame, DiffText.Write(comparison).Length == 0);
            count++;
        }

        Assert.True(count > 80, $"{count}");
    }

    [Fact]
    public void A_text_of_ten_thousand_words_is_compared_too()
    {
        var words = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"word{i}"));
        var text = DiffText.Write(Compare(texts => Changed(texts, ("residents.yaml", "text: Riders would", $"text: {words} would"))));

        Assert.Contains("word9999", text, StringComparison.Ordinal);
    }

    /// <summary>The sample with one of its lines removed, or with a word more at its end.</summary>
    private static IEnumerable<ImmutableSortedDictionary<string, string>> LineByLine()
    {
        foreach (var (name, text) in SampleDebate.Texts)
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                yield return With([.. lines[..i], .. lines[(i + 1)..]]);
                yield return With([.. lines[..i], $"{lines[i]} more", .. lines[(i + 1)..]]);
                if (lines[i].Contains("}]", StringComparison.Ordinal))
                    yield return With([.. lines[..i], lines[i].Replace("}]", ", reading: more}]", StringComparison.Ordinal), .. lines[(i + 1)..]]);
            }

            ImmutableSortedDictionary<string, string> With(string[] changed) =>
                SampleDebate.Texts.SetItem(name, string.Join('\n', changed));
        }
    }

    private static ImmutableSortedDictionary<string, string> ManyChanges(ImmutableSortedDictionary<string, string> texts) =>
        Changed(
            texts,
            ("debate.yaml", "the need and disagree on the route", "the need and differ on every route"),
            ("debate.yaml", "question: How loud is a tram?", "question: How loud is a *modern* tram?"),
            ("debate.yaml", "text: The plan is published.", "text: The plan is printed and published."),
            ("debate.yaml", "date: 2019-05\n", "date: 2019-06\n"),
            ("debate.yaml", "- text: It is from 2018.", "- text: It is, one letter says, from 2017."),
            ("debate.yaml", "- name: Shopkeepers", "- name: Shopkeepers of the quay"),
            ("sources.yaml", "reliability: B", "reliability: C"),
            ("sources.yaml", "container-title: The Gazette", "container-title: The Harbour Gazette"),
            ("operator.yaml", "answer: \"yes\"", "answer: \"yes, in part\""),
            ("operator.yaml", "- id: riders\n    issue: route", "- id: passengers\n    issue: noise"),
            ("operator.yaml", "voice: own\n    citations: [{source: letter-2023, page: 1, quote: four in five trips end}]",
                "voice: own\n    hedge: It is an estimate.\n    citations: [{source: letter-2023, page: 2, quote: five trips end}]"),
            ("operator.yaml", "by 2026.\n    to: the council", "by 2027."),
            ("operator.yaml", "proposals:", "  - id: quay\n    issue: route\n    claim: The quay needs a wall.\n    voice: own\n    citations: [{source: letter-2023, page: 4}]\nproposals:"),
            ("residents.yaml", "replies:\n  - to: operator/riders\n    kind: undercut", "replies:\n  - to: operator/quay\n    kind: rebut"));

    private static Comparison Compare(
        Func<ImmutableSortedDictionary<string, string>, ImmutableSortedDictionary<string, string>> change) =>
        Comparison.Of(Map(SampleDebate.Texts), Map(change(SampleDebate.Texts)));

    /// <summary>As the command reads them: a theme is named and not opened.</summary>
    private static DebateMap Map(ImmutableSortedDictionary<string, string> texts)
    {
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(SampleDebate.Files(texts), diagnostics);
        Assert.True(map is not null, DiagnosticText.Long(diagnostics.InReadingOrder()));
        return map;
    }

    private static ImmutableSortedDictionary<string, string> Changed(
        ImmutableSortedDictionary<string, string> texts, params (string File, string Old, string New)[] changes)
    {
        foreach (var (file, old, @new) in changes)
        {
            Assert.Contains(old, texts[file], StringComparison.Ordinal);
            texts = texts.SetItem(file, texts[file].Replace(old, @new, StringComparison.Ordinal));
        }

        return texts;
    }
}
