using System.Net;
using System.Text;
using System.Text.Json;
using Briefing.Cli.Messages;
using Briefing.Cli.Serving;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli.Watching;

/// <summary>The server of <c>--serve</c>: one page, for this machine and for nobody else.</summary>
public sealed class PreviewTests : IDisposable
{
    private readonly PreviewSession _session = new(SampleDebates.FolderOf("tram").Replace('\\', '/'), "vscode://file{file}:{line}:{column}", null);
    private readonly PreviewServer _server;
    private readonly HttpClient _client = new();

    public PreviewTests() => _server = PreviewServer.Start(null, _session.First);

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task It_shows_the_page_of_the_last_build_and_says_where_a_statement_stands()
    {
        Assert.Contains("Not built yet", await _client.GetStringAsync(_server.Address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Show("tram");
        var page = await _client.GetStringAsync(_server.Address, TestContext.Current.CancellationToken);
        Assert.Contains("<meta name=\"build\" content=\"1\">", page, StringComparison.Ordinal);
        Assert.Contains("; connect-src ", page, StringComparison.Ordinal);

        var state = await NextState();
        Assert.Equal(1, state.GetProperty("build").GetInt32());
        var place = state.GetProperty("places").GetProperty("operator/riders");
        Assert.Equal(("operator.yaml", 9), (place[0].GetString(), place[1].GetInt32()));
    }

    [Fact]
    public async Task A_mistake_keeps_the_page_and_is_told_with_its_place()
    {
        Show("tram");
        var files = DebateFiles.Read(SampleDebates.FolderOf("tram"));
        var broken = new DebateFiles(files.Folder, files.Names.Select(name => (name,
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files.ContentOf(name)).Replace("claim:", "clam:", StringComparison.Ordinal)))));
        var diagnostics = new DiagnosticBag();
        Assert.Null(Pipeline.Map(broken, new ThemeRequest(), diagnostics));
        _server.Show(_session.Next(diagnostics.InReadingOrder(), null));

        Assert.Contains("content=\"1\"", await _client.GetStringAsync(_server.Address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var problem = (await NextState()).GetProperty("problems")[0];
        Assert.Equal("An argument has no key 'clam'.", problem.GetProperty("message").GetString());
        Assert.Equal("operator.yaml", problem.GetProperty("place")[0].GetString());
    }

    [Theory]
    [InlineData("Origin", "https://example.org")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Another_page_in_the_browser_gets_nothing(string header, string value)
    {
        Show("tram");
        foreach (var path in new[] { "", "events" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, _server.Address + path);
            request.Headers.Add(header, value);
            using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("127.0.0.1.example.org")]
    [InlineData("127.0.0.1:1")]
    public async Task A_name_that_was_made_to_lead_here_gets_nothing(string host)
    {
        Show("tram");
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.Address);
        request.Headers.Host = host;
        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.False(answer.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("debate.yaml")]
    [InlineData("..%2f..%2fetc/passwd")]
    [InlineData("%2e%2e/debate.yaml")]
    [InlineData("events/")]
    public async Task There_is_no_other_file(string path)
    {
        using var answer = await _client.GetAsync(new Uri(_server.Address + path), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        using var answer = await _client.PostAsync(new Uri(_server.Address), new StringContent("x"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public void A_port_that_is_taken_is_said_and_the_usual_one_gives_way()
    {
        Assert.Equal($"Port {_server.Port} of this machine is taken, or may not be used.",
            Assert.Throws<UsageException>(() => PreviewServer.Start(_server.Port, _session.First)).Message);
        using var second = PreviewServer.Start(null, _session.First);
        Assert.NotEqual(_server.Port, second.Port);
    }

    [Theory]
    [InlineData("--serve shows what --watch builds.", "--serve")]
    [InlineData("isn't a known editor", "--watch", "--serve", "--editor", "javascript:{file}")]
    [InlineData("isn't a known editor", "--watch", "--serve", "--editor", "notepad")]
    [InlineData("--editor is for the page that --serve shows.", "--editor", "vscode")]
    public void What_cannot_be_is_said(string words, params string[] options)
    {
        var run = Tool.Here(["build", SampleDebates.FolderOf("tram"), .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    private void Show(string debate) => _server.Show(_session.Next([], SampleDebates.Designed(debate)));

    /// <summary>The state that a browser is told when it begins to listen.</summary>
    private async Task<JsonElement> NextState()
    {
        using var answer = await _client.GetAsync(
            new Uri($"{_server.Address}events"), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var json = new StringBuilder();
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { Length: > 0 } line)
            json.Append(line["data: ".Length..]);

        return JsonDocument.Parse(json.ToString()).RootElement.Clone();
    }
}
