using System.Text.Json.Nodes;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.LanguageServer;

/// <summary>What a word means, where it is written, where else it is used, and what there is in a file.</summary>
public sealed class NavigationTests : TramInEditor
{
    [Theory]
    [InlineData("residents.yaml", "to: operator/r", "The old town is where the riders are.")]
    [InlineData("residents.yaml", "  route", "Should the line")]
    [InlineData("residents.yaml", "issue: ro", "Should the line")]
    [InlineData("residents.yaml", "cla", "what the argument asserts, in a sentence")]
    [InlineData("residents.yaml", "kind: under", "lets the premise stand, but denies that the conclusion follows")]
    [InlineData("residents.yaml", "basis: expl", "if the source itself sets the two against each other")]
    [InlineData("residents.yaml", "voice: ow", "the stakeholder wrote it")]
    [InlineData("residents.yaml", "- id: noi", "residents/noise")]
    [InlineData("operator.yaml", "source: gaz", "Two routes for one tram")]
    [InlineData("operator.yaml", "source: gaz", "four in five trips end")]
    [InlineData("operator.yaml", "source: gaz", "paragraph 7")]
    [InlineData("operator.yaml", "against: [res", "Old Town Residents")]
    [InlineData("sources.yaml", "{opera", "Harbour Tram Company")]
    [InlineData("sources.yaml", "[quo", "a third party prints the stakeholder's words")]
    [InlineData("sources.yaml", "type: rep", "the type of the source as CSL names it")]
    public async Task What_is_pointed_at_is_explained(string file, string words, string expected)
    {
        var path = await OpenAsync(file);
        var hover = await Editor!.AskAsync("textDocument/hover", Editor.After(path, words));
        Assert.Contains(expected, $"{hover?["contents"]?["value"]}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  stamp: before\n", "stamp: bef", "whether it was written before or after the watershed")]
    [InlineData("  # BRF0208 is meant\n", "# BRF02", "**BRF0208**")]
    [InlineData("  accept: {BRF0321: Why}\n", "{BRF03", "An issue with only one stakeholder")]
    [InlineData("  accept: {BRF0321: Why}\n", "  acc", "the codes of warnings to accept here")]
    [InlineData("  # rules are meant\n", "# rul", "")]
    public async Task What_was_typed_is_explained(string typed, string words, string expected)
    {
        var path = await OpenAsync("sources.yaml");
        Editor!.Replace(path, "  type: report\n", $"{typed}  type: report\n");
        var hover = await Editor.AskAsync("textDocument/hover", Editor.After(path, words));
        Assert.Equal(expected.Length > 0, hover is not null);
        Assert.Contains(expected, $"{hover?["contents"]?["value"]}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_explained_where_it_is()
    {
        var path = await OpenAsync("residents.yaml");
        Editor!.Replace(path, "kind: undercut", "kind: undercutt");
        await Editor.DiagnosticsAsync(path);
        var hover = await Editor.AskAsync("textDocument/hover", Editor.After(path, "kind: under"));
        Assert.Contains("**BRF", $"{hover?["contents"]?["value"]}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("residents.yaml", "operator/ri", "operator.yaml 9:9")]
    [InlineData("residents.yaml", "to: oper", "operator.yaml 1:5")]
    [InlineData("residents.yaml", "issue: ro", "debate.yaml 13:9")]
    [InlineData("residents.yaml", "source: hear", "sources.yaml 12:7")]
    [InlineData("debate.yaml", "stakeholders: [oper", "operator.yaml 1:5")]
    [InlineData("residents.yaml", "cla", "")]
    public async Task What_is_referred_to_is_found(string file, string words, string expected)
    {
        var path = await OpenAsync(file);
        Assert.Equal(expected, Places(await Editor!.AskAsync("textDocument/definition", Editor.After(path, words))));
    }

    [Fact]
    public async Task What_is_referred_to_below_a_broken_line_is_found()
    {
        var path = await OpenAsync("residents.yaml");
        Editor!.Replace(path, "stances:\n", "stances: {\n");
        Assert.Equal("operator.yaml 9:9", Places(await Editor.AskAsync("textDocument/definition", Editor.After(path, "operator/ri"))));
        Assert.Equal("operator.yaml 1:5", Places(await Editor.AskAsync("textDocument/definition", Editor.After(path, "to: oper"))));
        Assert.Equal("debate.yaml 13:9", Places(await Editor.AskAsync("textDocument/definition", Editor.After(path, "issue: ro"))));
        Assert.Equal("sources.yaml 12:7", Places(await Editor.AskAsync("textDocument/definition", Editor.After(path, "source: hear"))));
    }

    [Fact]
    public async Task All_references_are_found()
    {
        var path = await OpenAsync("operator.yaml");
        var at = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Editor!.After(path, "- id: rid")))!.AsObject();
        at["context"] = new JsonObject { ["includeDeclaration"] = true };
        Assert.Equal("operator.yaml 9:9; residents.yaml 14:18", Places(await Editor.AskAsync("textDocument/references", at)));

        at["context"]!["includeDeclaration"] = false;
        Assert.Equal("residents.yaml 14:18", Places(await Editor.AskAsync("textDocument/references", at)));
    }

    [Fact]
    public async Task A_file_has_a_table_of_contents()
    {
        var path = await OpenAsync("residents.yaml");
        var symbols = (await Editor!.AskAsync("textDocument/documentSymbol", Document(path)))!.AsArray();
        Assert.Equal(
            """
            Old Town Residents name
            stances 1
              route The quay is wide enough.
            arguments 1
              noise A tram in narrow streets would be loud.
            replies 1
              operator/riders undercut: Riders walk five minutes to the quay today and could go on doing so.

            """,
            Text(symbols, ""),
            ignoreLineEndingDifferences: true);

        // Also while it cannot be read.
        Editor.Replace(path, "stances:\n", "stances: {\n");
        symbols = (await Editor!.AskAsync("textDocument/documentSymbol", Document(path)))!.AsArray();
        Assert.Contains("operator/riders", Text(symbols, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_have_their_dates()
    {
        var path = await OpenAsync("debate.yaml");
        Editor!.Replace(path, "issues:\n", "watershed: {date: 2024-01-15, name: The vote}\nevents:\n"
            + "  - date: 2019-05\n    text: The plan is published.\n"
            + "  - id: vote\n    date: 2024-01-15\n    text: The council votes.\nissues:\n");
        var symbols = Text((await Editor.AskAsync("textDocument/documentSymbol", Document(path)))!.AsArray(), "");
        Assert.Contains("Should the harbour tram be built? title\n", symbols, StringComparison.Ordinal);
        Assert.Contains("The vote watershed, 2024-01-15\n", symbols, StringComparison.Ordinal);
        Assert.Contains("  The plan is published. 2019-05\n", symbols, StringComparison.Ordinal);
        Assert.Contains("  vote 2024-01-15: The council votes.\n", symbols, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_fold()
    {
        var path = await OpenAsync("residents.yaml");
        var folds = (await Editor!.AskAsync("textDocument/foldingRange", Document(path)))!.AsArray();
        Assert.Equal(
            "4-5 6-11 7-11 12-18 13-18",
            string.Join(' ', folds.Select(fold => $"{fold!["startLine"]}-{fold["endLine"]}")));
    }

    [Fact]
    public async Task All_debates_of_the_workspace_are_searched()
    {
        Directory.CreateDirectory(Folder.File("other"));
        foreach (var file in Directory.GetFiles(SampleDebates.FolderOf("ferry")))
            File.Copy(file, Path.Combine(Folder.File("other"), Path.GetFileName(file)));

        await OpenAsync("residents.yaml");
        var all = (await Editor!.AskAsync("workspace/symbol", new { query = "" }))!.AsArray();
        Assert.Contains(all, one => $"{one!["name"]}" == "residents/noise");
        Assert.Contains(all, one => $"{one!["location"]!["uri"]}".Contains("/other/", StringComparison.Ordinal));

        var found = (await Editor.AskAsync("workspace/symbol", new { query = "rsdnoise" }))!.AsArray();
        Assert.Equal("residents/noise", $"{Assert.Single(found)!["name"]}");
    }

    [Fact]
    public async Task A_source_has_links()
    {
        Directory.CreateDirectory(Folder.File("texts"));
        await File.WriteAllTextAsync(Folder.File("texts/gazette-2024.txt"), "A tram.\n", TestContext.Current.CancellationToken);
        var path = await OpenAsync("sources.yaml");
        Editor!.Replace(path, "- id: hearing-2024\n", "- id: hearing-2024\n  url: https://harbour.example/hearing\n  doi: doi:10.1234/x\n");
        var links = (await Editor.AskAsync("textDocument/documentLink", Document(path)))!.AsArray();
        Assert.Equal(
            [FileAddress.Of(Folder.File("texts/gazette-2024.txt")), "https://harbour.example/hearing", "https://doi.org/10.1234/x"],
            links.Select(link => $"{link!["target"]}"));
    }

    private static object Document(string path) => new { textDocument = new { uri = FileAddress.Of(path) } };

    private static string Text(JsonArray symbols, string indentation) => string.Concat(symbols.Select(symbol =>
        $"{indentation}{symbol!["name"]} {symbol["detail"]}\n{Text(symbol["children"]!.AsArray(), indentation + "  ")}"));

    private static string Places(JsonNode? locations) => string.Join("; ", locations!.AsArray().Select(location =>
        $"{Path.GetFileName($"{location!["uri"]}")} {location["range"]!["start"]!["line"]!.GetValue<int>() + 1}:"
        + $"{location["range"]!["start"]!["character"]!.GetValue<int>() + 1}"));
}
