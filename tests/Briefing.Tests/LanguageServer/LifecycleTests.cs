using System.Text;
using System.Text.Json.Nodes;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.LanguageServer;

/// <summary>The protocol itself: its beginning and end, and what no editor should send.</summary>
public sealed class LifecycleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_server_that_is_shut_down_ends_in_order()
    {
        var editor = Editor.Start();
        var result = await editor.InitializeAsync();
        Assert.Equal("utf-16", $"{result["capabilities"]!["positionEncoding"]}");
        Assert.Equal("briefing", $"{result["serverInfo"]!["name"]}");
        Assert.Null(await editor.AskAsync("shutdown"));
        Assert.Equal(-32600, CodeOf(await editor.AnswerAsync("textDocument/hover", At("file:///x"))));
        editor.Tell("exit");
        Assert.True(await editor.Server);
    }

    [Fact]
    public async Task An_end_without_a_shutdown_is_none_in_order()
    {
        var editor = await Editor.StartInitializedAsync();
        editor.Tell("exit");
        Assert.False(await editor.Server);
    }

    [Fact]
    public async Task An_editor_that_goes_away_ends_it()
    {
        var editor = await Editor.StartInitializedAsync();
        await editor.DisposeAsync();
        Assert.False(await editor.Server);
    }

    [Fact]
    public async Task What_comes_at_a_wrong_time_is_refused()
    {
        await using var editor = Editor.Start();
        Assert.Equal(-32002, CodeOf(await editor.AnswerAsync("textDocument/hover", At("file:///x"))));
        editor.Tell("textDocument/didOpen", new { textDocument = new { uri = "file:///x", version = 1, text = "" } });
        await editor.InitializeAsync();
        Assert.Equal(-32600, CodeOf(await editor.AnswerAsync("initialize", new { })));
    }

    [Fact]
    public async Task What_is_unknown_or_makes_no_sense_is_refused_and_the_rest_goes_on()
    {
        await using var editor = await Editor.StartInitializedAsync(_folder.CopyOf("tram"));
        Assert.Equal(-32601, CodeOf(await editor.AnswerAsync("textDocument/unheard-of", new { })));
        editor.Tell("$/unheard-of", new { });
        var answer = await editor.AnswerAsync("textDocument/hover", new { position = "here" });
        Assert.Equal(-32602, CodeOf(answer));
        Assert.Equal("The parameters of 'textDocument/hover' cannot be read.", $"{answer["error"]!["message"]}");
        Assert.Equal(-32602, CodeOf(await editor.AnswerAsync("textDocument/hover")));
        editor.Tell("textDocument/didChange", new { textDocument = new { uri = "file:///not/open", version = 3 }, contentChanges = Array.Empty<object>() });
        editor.Tell("textDocument/didClose", new { textDocument = new { uri = "file:///not/open" } });
        editor.Tell("$/cancelRequest", new { id = 999 });
        Assert.Null(await editor.AskAsync("textDocument/hover", At("file:///not/open")));
        Assert.Null(await editor.AskAsync("textDocument/hover", At("untitled:Untitled-1")));
    }

    [Theory]
    [InlineData("hover")]
    [InlineData("completion")]
    [InlineData("references")]
    [InlineData("documentSymbol")]
    [InlineData("rename")]
    [InlineData("codeAction")]
    public async Task What_is_missing_is_told(string method)
    {
        await using var editor = await Editor.StartInitializedAsync(_folder.CopyOf("tram"));
        var answer = await editor.AnswerAsync($"textDocument/{method}", new { });
        Assert.Equal(-32602, CodeOf(answer));
        Assert.Equal("The document, or the place in it, is missing from the parameters.", $"{answer["error"]!["message"]}");
        Assert.DoesNotContain("   at ", $"{answer["error"]}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_request_is_answered_and_the_next_one_too()
    {
        await using var editor = await Editor.StartInitializedAsync(_folder.CopyOf("tram"));
        var path = _folder.File("debate.yaml");
        editor.Open(path);
        var (id, answer) = editor.Asked("textDocument/completion", editor.At(path, 0));
        editor.Tell("$/cancelRequest", new { id });
        var cancelled = await answer;
        Assert.True(cancelled.ContainsKey("result") || CodeOf(cancelled) == -32800, $"{cancelled}");
        Assert.NotNull(await editor.AskAsync("textDocument/completion", editor.At(path, 0)));
    }

    [Fact]
    public async Task A_file_of_no_debate_is_no_matter()
    {
        await using var editor = await Editor.StartInitializedAsync(_folder.Path);
        var path = _folder.File("notes.yaml");
        editor.Open(path, "a: [\n");
        Assert.Null(await editor.AskAsync("textDocument/completion", editor.At(path, 3)));
        Assert.Empty((await editor.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = FileAddress.Of(path) } }))!.AsArray());
        Assert.Empty(editor.AllDiagnostics());
    }

    [Fact]
    public async Task Changes_outside_the_editor_are_asked_for()
    {
        await using var editor = await Editor.StartInitializedAsync(_folder.CopyOf("tram"));
        await editor.AskAsync("workspace/symbol", new { query = "" });
        Assert.Contains(editor.Told, told => $"{told["method"]}" == "client/registerCapability");
    }

    [Fact]
    public async Task It_runs_as_a_program()
    {
        var start = Tool.Command("lsp", "--stdio");
        start.RedirectStandardInput = start.RedirectStandardOutput = true;
        using var process = System.Diagnostics.Process.Start(start)!;
        await using (var editor = new Editor(process.StandardInput.BaseStream, process.StandardOutput.BaseStream))
        {
            await editor.InitializeAsync(_folder.CopyOf("tram"));
            editor.Open(_folder.File("debate.yaml"));
            Assert.Empty(await editor.DiagnosticsAsync(_folder.File("debate.yaml")));
            await editor.AskAsync("shutdown");
            editor.Tell("exit");
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("Content-Length: x\r\n\r\n{}")]
    [InlineData("no header at all\r\n\r\n")]
    public async Task What_is_no_message_ends_it(string sent)
    {
        var editor = Editor.Start();
        editor.SendBytes(Encoding.ASCII.GetBytes(sent));
        Assert.False(await editor.Server.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    /// <summary>As far as its header says, it can be passed over.</summary>
    [Theory]
    [InlineData("{nonsense")]
    [InlineData("42")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"\\ud800\"")]
    public async Task A_message_that_is_none_of_the_protocol_is_answered_by_an_error(string sent)
    {
        await using var editor = await Editor.StartInitializedAsync(_folder.CopyOf("tram"));
        editor.SendBytes(Encoding.ASCII.GetBytes($"Content-Length: {sent.Length}\r\n\r\n{sent}"));
        Assert.NotNull(await editor.AskAsync("workspace/symbol", new { query = "" }));
        Assert.Equal(-32700, CodeOf(Assert.Single(editor.Told, told => told.ContainsKey("error"))));
    }

    private static object At(string uri) => new { textDocument = new { uri }, position = new { line = 0, character = 0 } };

    private static int CodeOf(JsonObject answer) => answer["error"]!["code"]!.GetValue<int>();
}
