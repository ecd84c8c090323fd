using System.Text;
using Briefing.Cli.Serving;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;

namespace Briefing.Browser;

/// <summary>The page that <c>build --watch --serve</c> shows while its files are being edited.</summary>
[Collection(BrowserTests.Name)]
public sealed class PreviewTests(BrowserFixture browser) : IDisposable
{
    private readonly PreviewSession _session = new("positions", "vscode://file{file}:{line}:{column}", null);
    private readonly List<PreviewServer> _servers = [];

    public void Dispose() => _servers.ForEach(server => server.Dispose());

    [BrowserFact]
    public async Task It_follows_a_save_and_keeps_its_place_shows_a_mistake_and_says_where_a_statement_stands()
    {
        var server = PreviewServer.Start(null, _session.First);
        _servers.Add(server);
        await using var tab = await browser.Open();
        await tab.GoTo($"{server.Address}#issue/promise");
        Assert.Equal("Not built yet", await tab.Get<string>("document.title"));

        Show(server);
        await tab.Until("document.querySelector('meta[name=build]')?.content === '1'");
        await tab.Until("document.querySelector('#issue\\\\/promise')?.checkVisibility()");
        await tab.Run("document.querySelector('#issue\\\\/promise details').open = true; scrollTo(0, 240)");
        Show(server, "claim: >-", "claim: >- ");
        await tab.Until("document.querySelector('meta[name=build]')?.content === '2'");
        await tab.Until("scrollY === 240 && document.querySelector('#issue\\\\/promise details').open");
        Assert.EndsWith("#issue/promise", tab.Page.Url, StringComparison.Ordinal);

        Show(server, "claim: >-", "clam: >-");
        await tab.Until("document.querySelector('.problems').textContent.includes(\"An argument has no key 'clam'.\")");
        Assert.StartsWith("vscode://file/", await tab.Get<string>("document.querySelector('.problems a').href"), StringComparison.Ordinal);
        Show(server);
        await tab.Until("document.querySelector('meta[name=build]').content === '3' && document.querySelector('.problems')?.hidden");

        // Where it stands, the page knows a moment after it is there.
        await tab.Until("(document.querySelector('[id=\"russia/oral-promise\"] p:not(.speaker)').click(), document.querySelector('.where a'))");
        Assert.Matches("^positions/russia.yaml:\\d+$", await tab.Get<string>("document.querySelector('.where a').textContent"));
        Assert.All(
            tab.Requests.Where(address => !address.StartsWith("data:", StringComparison.Ordinal)),
            address => Assert.StartsWith(server.Address, address, StringComparison.Ordinal));
        Assert.Empty(tab.Complaints);
    }

    /// <summary>Builds the shipped debate, with other words in the file of one side, and shows it.</summary>
    private void Show(PreviewServer server, string old = "", string @new = "")
    {
        var files = DebateFiles.Read(BrowserFixture.FolderOf("shipped"));
        var edited = new DebateFiles("positions", files.Names.Select(name => (name, name != "russia.yaml" || old.Length == 0
            ? files.ContentOf(name)
            : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files.ContentOf(name)).Replace(old, @new, StringComparison.Ordinal)))));
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(edited, new ThemeRequest(), diagnostics);
        server.Show(_session.Next(diagnostics.InReadingOrder(), map));
    }
}
