using System.Text.Json.Nodes;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.LanguageServer;

/// <summary>What may be written is offered, in the words of the debate, wherever the cursor is.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <param name="typed">What stands in place of the words that it replaces, with | for the cursor.</param>
    /// <param name="offered">The labels, the first ones.</param>
    [Theory]

    // Ids.
    [InlineData("residents.yaml", "to: operator/riders", "to: |", "operator/riders operator/cost")]
    [InlineData("residents.yaml", "to: operator/riders", "to: operator/ri|", "operator/riders operator/cost")]
    [InlineData("residents.yaml", "to: operator/riders", "to: \"op|\"", "operator/riders operator/cost")]
    [InlineData("residents.yaml", "to: operator/riders", "to:|", "operator/riders operator/cost")]
    [InlineData("residents.yaml", "    text: Riders", "    argument: |\n    text: Riders", "noise")]
    [InlineData("residents.yaml", "    issue: route", "    issue: |", "route")]
    [InlineData("residents.yaml", "[{source: hearing-2024, paragraph: 9}]", "[{source: |, paragraph: 9}]", "gazette-2024 hearing-2024")]
    [InlineData("residents.yaml", "[{source: hearing-2024, paragraph: 9}]", "[{source: ga|", "gazette-2024 hearing-2024")]
    [InlineData("residents.yaml", "[{source: hearing-2024, paragraph: 9}]", "\n      - {source: |", "gazette-2024 hearing-2024")]
    [InlineData("residents.yaml", "    voice: own\n    citations: [{source: hearing-2024, paragraph: 9}]", "    against: [|]", "operator")]
    [InlineData("residents.yaml", "    voice: own\n    citations: [{source: hearing-2024, paragraph: 9}]", "    against: |", "operator")]
    [InlineData("residents.yaml", "    voice: own\n    citations: [{source: hearing-2024, paragraph: 9}]", "    against:\n      - |", "operator")]
    [InlineData("debate.yaml", "stakeholders: [operator, residents]", "stakeholders: [operator, |]", "residents")]
    [InlineData("sources.yaml", "{operator: [quoted, reported], residents: reported}", "{operator: reported, |}", "residents")]

    // Stances that are not there yet.
    [InlineData("residents.yaml", "  route: {answer: \"No\", line: The quay is wide enough.}", "  |", "route")]
    [InlineData("residents.yaml", "  route: {answer: \"No\", line: The quay is wide enough.}", "  r|", "route")]
    [InlineData("residents.yaml", "line: The quay is wide enough.}", "line: The quay is wide enough.}\n  |", "")]
    [InlineData("residents.yaml", "{answer: \"No\", line: The quay is wide enough.}", "{|}", "answer line short mark citations")]

    // Codes of warnings that are not accepted yet.
    [InlineData("debate.yaml", "    kind: policy\n", "    kind: policy\n    accept: {|}\n", "BRF0002 BRF0030 BRF0103")]
    [InlineData("debate.yaml", "    kind: policy\n", "    kind: policy\n    accept:\n      BRF0002: Why\n      |\n", "BRF0030 BRF0103")]

    // Words.
    [InlineData("residents.yaml", "    kind: undercut", "    kind: |", "rebut undermine undercut concede reframe")]
    [InlineData("residents.yaml", "    basis: explicit", "    basis: ex|", "explicit juxtaposed")]
    [InlineData("sources.yaml", "{operator: [quoted, reported], residents: reported}", "{operator: [|]}", "own quoted reported analysis inference")]
    [InlineData("sources.yaml", "{operator: [quoted, reported], residents: reported}", "{operator: |}", "own quoted reported analysis inference")]
    [InlineData("sources.yaml", "translated: none\n  describes: {operator: [", "translated: |\n  describes: {operator: [", "none human machine unknown")]
    [InlineData("sources.yaml", "type: article-newspaper", "type: |", "article article-journal article-magazine")]
    [InlineData("residents.yaml", "    voice: own\n    citations: [{source: hearing-2024, paragraph: 9}]", "    main: |", "true false")]

    // Keys that are not there yet, the required ones first.
    [InlineData("residents.yaml", "    claim: A tram in narrow streets would be loud.\n", "    |\n", "claim in-brief main warrant grounds hedge")]
    [InlineData("residents.yaml", "    claim: A tram in narrow streets would be loud.\n", "    cl|\n", "claim in-brief main")]
    [InlineData("residents.yaml", "    claim: A tram in narrow streets would be loud.\n", "    cl|: loud\n", "claim in-brief main")]
    [InlineData("residents.yaml", "paragraph: 9}", "|}", "paragraph page section timestamp quote reading")]
    [InlineData("residents.yaml", "paragraph: 9}]", "|", "paragraph page section timestamp quote reading")]
    [InlineData("residents.yaml", "paragraph: 9}]", "pa|", "paragraph page section timestamp quote reading")]
    [InlineData("residents.yaml", "label: OTR\n", "|\n", "label short in-brief asks heard-through proposals")]
    [InlineData("residents.yaml", "replies:\n", "pro|\nreplies:\n", "short in-brief asks")]
    [InlineData("residents.yaml", "    text: Riders walk five minutes to the quay today and could go on doing so.\n", "    |\n", "text hedge note")]
    [InlineData("debate.yaml", "title: Should the harbour tram be built?\n", "|\n", "title language phrases watershed theme")]

    // Whole entries.
    [InlineData("residents.yaml", "replies:\n", "  - |\nreplies:\n", "new·argument id issue claim voice")]
    [InlineData("residents.yaml", "replies:\n", "  |\nreplies:\n", "new·argument")]
    [InlineData("residents.yaml", "replies:\n", "replies:\n  - |\n", "new·reply to kind basis text argument")]
    [InlineData("residents.yaml", "replies:\n", "proposals:\n  |\nreplies:\n", "new·proposal")]
    [InlineData("residents.yaml", "[{source: hearing-2024, paragraph: 9}]", "[|]", "new·citation")]
    [InlineData("residents.yaml", "[{source: hearing-2024, paragraph: 9}]", "|", "new·citation")]
    [InlineData("residents.yaml", "[{source: hearing-2024, paragraph: 9}]", "\n      - |", "new·citation source")]
    [InlineData("sources.yaml", "- id: hearing-2024\n", "|\n- id: hearing-2024\n", "new·source")]
    [InlineData("debate.yaml", "issues:\n", "events:\n  - |\nissues:\n", "new·event date text id main")]

    // Nothing in a text or a comment, or behind a value.
    [InlineData("residents.yaml", "claim: A tram in narrow streets would be loud.", "claim: A tram |", "")]
    [InlineData("residents.yaml", "claim: A tram in narrow streets would be loud.", "claim: >-\n      A tram\n      |", "")]
    [InlineData("residents.yaml", "label: OTR\n", "# lab|\n", "")]
    [InlineData("residents.yaml", "    issue: route", "    issue: route |", "")]
    [InlineData("residents.yaml", "label: OTR\n", "label: OTR\n   |\n", "")]
    public async Task What_may_be_written_is_offered(string file, string words, string typed, string offered)
    {
        var labels = (await OffersAsync(file, words, typed)).Select(offer => offer["label"]!.GetValue<string>().Replace(' ', '·'));
        Assert.Equal(offered, string.Join(' ', labels.Take(offered.Length == 0 ? 1 : offered.Split(' ').Length)));
    }

    /// <param name="label">Of the offer that is taken; the text of the line is then as given, ¶ for a new line.</param>
    [Theory]
    [InlineData("residents.yaml", "to: operator/riders", "to: op|", "operator/cost", "  - to: operator/cost")]
    [InlineData("residents.yaml", "to: operator/riders", "to:|", "operator/cost", "  - to: operator/cost")]
    [InlineData("residents.yaml", "to: operator/riders", "to: \"op|\"", "operator/cost", "  - to: \"operator/cost\"")]
    [InlineData("residents.yaml", "    claim: A tram in narrow streets would be loud.", "    cl|", "claim", "    claim: ")]
    [InlineData("residents.yaml", "    claim: A tram", "    cl|: A tram", "claim", "    claim: A tram")]
    [InlineData("residents.yaml", "  route: {answer: \"No\", line: The quay is wide enough.}", "  |", "route",
        "  route:¶    answer: TBD¶    line: TBD¶    citations: [{source:  , paragraph: }]")]
    [InlineData("residents.yaml", "replies:\n", "  - |\nreplies:\n", "new argument",
        "  - id: ¶    issue:  ¶    claim: TBD¶    voice: TBD¶    citations: [{source:  , paragraph: }]¶replies:")]
    [InlineData("residents.yaml", "replies:\n", "replies:\n  |\n", "new reply",
        "  - to:  ¶    kind: TBD¶    basis: TBD¶    text: TBD¶    citations: [{source:  , paragraph: }]")]
    [InlineData("residents.yaml", "[{source: hearing-2024, paragraph: 9}]", "|", "new citation",
        "    citations: [{source:  , paragraph: }]")]
    [InlineData("residents.yaml", "[{source: hearing-2024, paragraph: 9}]", "[{source: hearing-2024, paragraph: 9}, |]", "new citation",
        "    citations: [{source: hearing-2024, paragraph: 9}, {source:  , paragraph: }]")]
    [InlineData("debate.yaml", "issues:\n", "|\nissues:\n", "conflicts",
        "conflicts:¶  - about: TBD¶    accounts:¶      - text: TBD¶        citations: [{source:  , paragraph: }]¶      - text: TBD¶        citations: [{source:  , paragraph: }]¶issues:")]
    [InlineData("residents.yaml", "stances:\n  route: {answer: \"No\", line: The quay is wide enough.}\n", "|\n", "stances",
        "stances:¶  route:¶    answer: TBD¶    line: TBD¶    citations: [{source:  , paragraph: }]")]
    [InlineData("sources.yaml", "  describes: {operator: own, residents: own}", "  |", "describes", "  describes: {}")]
    [InlineData("residents.yaml", "label: OTR\n", "acc|\n", "accept", "accept: {}")]
    [InlineData("residents.yaml", "label: OTR\n", "accept: {|}\n", "BRF0317", "accept: {BRF0317: TBD}")]
    [InlineData("debate.yaml", "issues:\n", "issues:\n  - |\n", "new issue",
        "  - id: ¶    question: TBD¶    kind: TBD¶  - id: route")]
    [InlineData("sources.yaml", "author: [{family: Marsh, given: Ada}]", "author: [|]", "new name", "  author: [{family: TBD}]")]
    [InlineData("sources.yaml", "author: [{family: Marsh, given: Ada}]", "author: [|]", "new name, literal",
        "  author: [{literal: TBD}]")]
    [InlineData("sources.yaml", "author: [{family: Marsh, given: Ada}]", "author: |", "new name, literal",
        "  author: [{literal: TBD}]")]
    [InlineData("sources.yaml", "language: en", "language: |", "ja", "  language: ja")]
    public async Task What_is_taken_fits(string file, string words, string typed, string label, string written)
    {
        var offer = Assert.Single(await OffersAsync(file, words, typed), offer => offer["label"]!.GetValue<string>() == label);
        var edit = offer["textEdit"]!;
        var lines = Typed(file, words, typed).Text.Split('\n');
        var (line, from, to) = (Number("start", "line"), Number("start", "character"), Number("end", "character"));
        lines[line] = lines[line][..from] + Plain(edit["newText"]!.GetValue<string>()) + lines[line][to..];
        var all = string.Join('\n', lines);
        Assert.Contains($"\n{written.Replace('¶', '\n')}", $"\n{all}", StringComparison.Ordinal);

        int Number(string place, string part) => edit["range"]![place]![part]!.GetValue<int>();
    }

    [Fact]
    public async Task An_empty_position_is_offered_whole()
    {
        _folder.CopyOf("tram");
        await using var editor = await Editor.StartInitializedAsync(_folder.Path);
        editor.Open(_folder.File("residents.yaml"), "");
        var answer = await editor.AskAsync("textDocument/completion", editor.At(_folder.File("residents.yaml"), 0));
        var first = answer!["items"]![0]!;
        Assert.Equal("new position file", $"{first["label"]}");
        Assert.Equal(
            """
            id: residents
            name: TBD
            summary: TBD
            stances:
              route:
                answer: TBD
                line: TBD
                citations: [{source:  , paragraph: }]
            arguments:
              - id: 
                issue:  
                claim: TBD
                voice: TBD
                citations: [{source:  , paragraph: }]
            """,
            Plain($"{first["textEdit"]!["newText"]}"),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Nobody_is_offered_an_answer_to_oneself()
    {
        var offers = await OffersAsync(
            "residents.yaml", "    voice: own\n    citations: [{source: hearing-2024, paragraph: 9}]", "    ag|");
        var against = Assert.Single(offers, offer => $"{offer["label"]}" == "against");
        Assert.Equal("against: [${1| ,operator|}]", $"{against["textEdit"]!["newText"]}");
    }

    [Fact]
    public async Task An_id_comes_with_what_it_stands_for()
    {
        var offer = (await OffersAsync("residents.yaml", "to: operator/riders", "to: |"))[0];
        Assert.Equal("The old town is where the riders are.", offer["detail"]!.GetValue<string>());
        Assert.Contains("Harbour Tram Company", offer["documentation"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_below_a_half_typed_line_is_still_known()
    {
        await using var editor = await Editor.StartInitializedAsync(_folder.CopyOf("tram"));
        var (operators, residents) = (_folder.File("operator.yaml"), _folder.File("residents.yaml"));
        editor.Open(operators);
        editor.Open(residents);
        Assert.Contains("operator/cost", await LabelsAsync(editor, residents, "to: "));

        editor.Replace(operators, "arguments:", "arguments: [{");
        Assert.Contains("operator/cost", await LabelsAsync(editor, residents, "to: "));
    }

    [Fact]
    public async Task What_was_checked_before_it_was_broken_is_still_known()
    {
        await using var editor = await Editor.StartInitializedAsync(_folder.CopyOf("tram"));
        var (operators, residents) = (_folder.File("operator.yaml"), _folder.File("residents.yaml"));
        editor.Open(operators);
        editor.Open(residents);
        await editor.DiagnosticsAsync(operators);

        editor.Replace(operators, "  - id: riders", "  - id: \"riders");
        editor.Replace(residents, "to: operator/riders", "to: operator/");
        Assert.Equal(["operator/riders", "operator/cost"], await LabelsAsync(editor, residents, "to: operator/"));
    }

    private static async Task<string[]> LabelsAsync(Editor editor, string path, string after) =>
        [.. (await editor.AskAsync("textDocument/completion", editor.After(path, after)))!["items"]!.AsArray().Select(item => $"{item!["label"]}")];

    private static string Plain(string snippet)
    {
        var text = System.Text.RegularExpressions.Regex.Replace(
            snippet, @"\$\{\d+\|([^,|]*)[^|]*\|\}|\$\{\d+:([^}]*)\}|\$\{\d+\}", "$1$2");
        return text.Replace("\\}", "}", StringComparison.Ordinal);
    }

    private async Task<JsonNode[]> OffersAsync(string file, string words, string typed)
    {
        _folder.CopyOf("tram");
        await using var editor = await Editor.StartInitializedAsync(_folder.Path);
        var path = _folder.File(file);
        var (text, offset) = Typed(file, words, typed);
        editor.Open(path, text);
        var answer = await editor.AskAsync("textDocument/completion", editor.At(path, offset));
        return [.. answer!["items"]!.AsArray().Select(item => item!)];
    }

    private (string Text, int Offset) Typed(string file, string words, string typed)
    {
        var text = File.ReadAllText(_folder.File(file));
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, words);
        var offset = at + typed.IndexOf('|', StringComparison.Ordinal);
        return (text[..at] + typed.Replace("|", "", StringComparison.Ordinal) + text[(at + words.Length)..], offset);
    }
}
