using System.Text.Json.Nodes;
using Briefing.Text;

namespace Briefing.Tests.LanguageServer;

/// <summary>Renames and fixes, as the editor gets them.</summary>
public sealed class EditTests : TramInEditor
{
    [Fact]
    public async Task An_argument_is_renamed_in_all_files()
    {
        var path = await OpenAsync("residents.yaml");
        var prepared = await Editor!.AskAsync("textDocument/prepareRename", Editor.After(path, "operator/ri"));
        Assert.Equal("riders", $"{prepared!["placeholder"]}");

        var edit = await RenameAsync(path, "operator/ri", "passengers");
        Assert.Equal(["operator.yaml null 8:8-8:14 passengers", "residents.yaml 1 13:17-13:23 passengers"], Edits(edit["result"]!));
    }

    [Fact]
    public async Task A_stakeholder_is_renamed_with_its_file()
    {
        var path = await OpenAsync("residents.yaml");
        var edit = await RenameAsync(path, "to: oper", "company");
        var changes = edit["result"]!["documentChanges"]!.AsArray();
        Assert.Equal(FileAddress.Of(Folder.File("company.yaml")), $"{changes[^1]!["newUri"]}");
        Assert.Equal(FileAddress.Of(Folder.File("operator.yaml")), $"{changes[^1]!["oldUri"]}");
        Assert.Equal("rename", $"{changes[^1]!["kind"]}");
        Assert.Contains("debate.yaml null 3:15-3:23 company", Edits(edit["result"]!));
    }

    [Fact]
    public async Task An_editor_that_can_rename_files_gets_the_new_name_even_if_it_does_not_say_how_it_reads_it()
    {
        Folder.CopyOf("tram");
        Editor = Editor.Start();
        Editor.HasDocumentChanges = false;
        await Editor.InitializeAsync(Folder.Path);
        var path = Folder.File("residents.yaml");
        Editor.Open(path);
        var edit = await RenameAsync(path, "to: oper", "company");
        Assert.Equal("rename", $"{edit["result"]!["documentChanges"]!.AsArray()[^1]!["kind"]}");
    }

    [Theory]
    [InlineData("cost", "There is already an argument 'cost'")]
    [InlineData("Fares", "cannot be an id")]
    public async Task A_name_that_cannot_be_is_refused_with_the_reason(string name, string reason)
    {
        var path = await OpenAsync("residents.yaml");
        var refused = await RenameAsync(path, "operator/ri", name);
        Assert.Contains(reason, $"{refused["error"]?["message"]}", StringComparison.Ordinal);
    }

    /// <param name="broken">What cannot be read, or a key of which nobody knows what it holds.</param>
    [Theory]
    [InlineData("proposals: ]")]
    [InlineData("proposal:")]
    public async Task Nothing_is_renamed_while_an_id_may_be_hidden(string broken)
    {
        var path = await OpenAsync("residents.yaml");
        Editor!.Open(Folder.File("operator.yaml"));
        Editor.Replace(Folder.File("operator.yaml"), "proposals:", broken);
        var refused = await RenameAsync(path, "issue: ro", "line");
        Assert.Contains("Correct operator.yaml first, line 23", $"{refused["error"]?["message"]}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_id_has_no_name_to_change()
    {
        var path = await OpenAsync("residents.yaml");
        Assert.Null(await Editor!.AskAsync("textDocument/prepareRename", Editor.After(path, "summ")));
    }

    [Fact]
    public async Task A_slip_is_mended_by_its_fix()
    {
        var path = await OpenAsync("residents.yaml");
        Editor!.Replace(path, "kind: undercut", "kind: undercutt");
        var action = Assert.Single(await ActionsAsync(path, "kind: under"));
        Assert.Equal("quickfix", $"{action!["kind"]}");
        Assert.Equal(["residents.yaml 2 14:10-14:19 undercut"], Edits(action["edit"]!));
        Assert.NotEmpty(action["diagnostics"]!.AsArray());
    }

    [Fact]
    public async Task Only_what_is_certain_is_preferred()
    {
        var path = await OpenAsync("residents.yaml");
        Editor!.Replace(path, "kind: undercut", "kind: undercutt");
        Editor.Replace(path, "to: operator/riders", "to: operator/rider");
        Assert.True((bool)Assert.Single(await ActionsAsync(path, "kind: under"))!["isPreferred"]!);
        Assert.False((bool)Assert.Single(await ActionsAsync(path, "to: operator/rid"))!["isPreferred"]!);
    }

    [Fact]
    public async Task A_missing_file_is_created_with_blanks()
    {
        var path = await OpenAsync("debate.yaml");
        Editor!.Replace(path, "stakeholders: [", "stakeholders: [carriers, ");
        var action = Assert.Single(await ActionsAsync(path, "stakeholders: ["));
        Assert.Equal("Create 'carriers.yaml' with blanks", $"{action!["title"]}");

        var changes = action["edit"]!["documentChanges"]!.AsArray();
        Assert.Equal(("create", true), ($"{changes[0]!["kind"]}", $"{changes[0]!["uri"]}".EndsWith("/carriers.yaml", StringComparison.Ordinal)));
        var text = $"{changes[1]!["edits"]![0]!["newText"]}";
        Assert.Contains("id: carriers", text, StringComparison.Ordinal);

        // What is left to do is to fill the blanks.
        File.WriteAllText(Folder.File("carriers.yaml"), text);
        Editor.Open(Folder.File("carriers.yaml"), text);
        Assert.All(await Editor.DiagnosticsAsync(Folder.File("carriers.yaml")), one => Assert.EndsWith("BRF0129", one, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fix_of_several_places_says_so()
    {
        var path = await OpenAsync("residents.yaml");
        Editor!.Replace(path, "label: OTR", "label:\u00A0OTR");
        Editor.Replace(path, "kind: undercut", "kind:\u00A0undercut");
        var action = Assert.Single(await ActionsAsync(path, "label:"));
        Assert.Equal("Write a plain space (2 places)", $"{action!["title"]}");
    }

    /// <param name="edit">What accepts the warning about the word, in the nearest object that can.</param>
    [Theory]
    [InlineData("debate.yaml", "question: Should the line run through", "question: Is it absurd? Should the line run through", "Is it ab", "12:13-12:13 \n    accept: {BRF0317: TBD}")]
    [InlineData("debate.yaml", "  - text: The operator", "  - {accept: {BRF0302: Why}, text: It is absurd.}\n  - text: The operator", "text: It is ab", "7:14-7:14 BRF0317: TBD, ")]
    [InlineData("debate.yaml", "      - text: The harbour", "      - text: The absurd harbour", "text: The ab", "12:13-12:13 \n    accept: {BRF0317: TBD}")]
    [InlineData("debate.yaml", "    kind: policy", "    kind: policy\n    accept:\n      BRF0302: Why\n    background: It is absurd.\n#", "background: It is ab", "17:18-17:18 \n      BRF0317: TBD")]
    [InlineData("sources.yaml", "  type: article-newspaper", "  type: talk", "type: ta", "0:18-0:18 \n  accept: {BRF0119: TBD}")]
    [InlineData("operator.yaml", "  route: {answer: \"Yes\", line: The old town has the riders.}", "  route: {answer: \"Yes\", line: \"![riders](r.png)\"}", "line: \"!", "6:10-6:10 accept: {BRF0404: TBD}, ")]
    public async Task A_warning_can_be_accepted_last(string file, string words, string others, string at, string edit)
    {
        var path = await OpenAsync(file);
        Editor!.Replace(path, words, others);
        var action = (await ActionsAsync(path, at))[^1]!;
        Assert.Matches("^Accept BRF0[0-9]{3} here, with a reason$", $"{action["title"]}");
        Assert.False((bool)action["isPreferred"]!);
        Assert.Equal([$"{file} 2 {edit}"], Edits(action["edit"]!));
    }

    [Fact]
    public async Task What_is_accepted_is_not_accepted_again()
    {
        var path = await OpenAsync("debate.yaml");
        Editor!.Replace(path, "question: Should the line run through", "accept: {BRF0317: TBD}\n    question: Should the regime run through");
        Assert.Empty(await ActionsAsync(path, "Should the re"));
        Assert.Empty(await ActionsAsync(path, "BRF0317: T"));
    }

    [Theory]
    [InlineData("quickfix", "Write 'undercut'")]
    [InlineData("source.fixAll", "Fix 2 certain typos")]
    [InlineData("source", "Fix 2 certain typos")]
    [InlineData("source.fixAll.other", "")]
    [InlineData("refactor", "")]
    public async Task Actions_are_of_the_kind_that_is_asked_for(string only, string titles)
    {
        var path = await OpenAsync("residents.yaml");
        Editor!.Replace(path, "kind: undercut", "kind: undercutt");
        Editor.Replace(path, "basis: explicit", "basis: explicitt");
        var actions = await ActionsAsync(path, "kind: under", only);
        Assert.Equal(titles, string.Join("; ", actions.Select(action => $"{action!["title"]}")));
        Assert.All(actions, action => Assert.StartsWith(only, $"{action!["kind"]}", StringComparison.Ordinal));
        if (titles.StartsWith("Mend", StringComparison.Ordinal))
        {
            Assert.Equal(
                ["residents.yaml 3 14:10-14:19 undercut", "residents.yaml 3 15:11-15:20 explicit"],
                Edits(actions[0]!["edit"]!));
        }
    }

    private async Task<JsonArray> ActionsAsync(string path, string after, string? only = null)
    {
        var at = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Editor!.After(path, after)))!.AsObject();
        at["range"] = new JsonObject { ["start"] = at["position"]!.DeepClone(), ["end"] = at["position"]!.DeepClone() };
        at["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        if (only is not null)
            at["context"]!["only"] = new JsonArray(only);

        return (await Editor.AskAsync("textDocument/codeAction", at))!.AsArray();
    }

    private async Task<JsonObject> RenameAsync(string path, string words, string name)
    {
        var at = JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Editor!.After(path, words)))!.AsObject();
        at["newName"] = name;
        return await Editor.AnswerAsync("textDocument/rename", at);
    }

    private static string[] Edits(JsonNode edit) =>
    [
        .. from change in edit["documentChanges"]!.AsArray()
           where change!["edits"] is not null
           let document = change["textDocument"]!
           from one in change["edits"]!.AsArray()
           let range = one!["range"]!
           select $"{Path.GetFileName($"{document["uri"]}")} {document["version"]?.ToJsonString() ?? "null"} {range["start"]!["line"]}:"
               + $"{range["start"]!["character"]}-{range["end"]!["line"]}:{range["end"]!["character"]} {one["newText"]}",
    ];
}
