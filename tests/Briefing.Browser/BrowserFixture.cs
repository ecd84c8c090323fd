using Briefing.Compose;
using Briefing.Compose.Documents;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Model.Vocabulary;
using PuppeteerSharp;

namespace Briefing.Browser;

/// <summary>One browser for all tests, and the pages that they open, written to a folder that is gone afterwards.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("briefing-pages-");

    private readonly Dictionary<string, string> _pages = [];

    private IBrowser? _browser;

    public async ValueTask InitializeAsync() => _browser = InstalledBrowser.Path is null ? null : await Puppeteer.LaunchAsync(new()
    {
        ExecutablePath = InstalledBrowser.Path,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
        ],
    });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    internal Task<Tab> Open(int width = 1280, int height = 900, bool isDark = false) =>
        Tab.Open(_browser!, width, height, isDark);

    /// <summary>The page of a debate, at an address within it.</summary>
    internal async Task<Tab> OpenPage(string name, string hash = "", int width = 1280, int height = 900)
    {
        var tab = await Open(width, height);
        await tab.GoTo(Page(name) + hash);
        return tab;
    }

    internal static DesignedMap Read(string name) => ReadFolder(FolderOf(name));

    internal static DesignedMap ReadFolder(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(DebateFiles.Read(folder), new ThemeRequest(), diagnostics);
        return map ?? throw new InvalidOperationException(DiagnosticText.Long(diagnostics.InReadingOrder()));
    }

    internal static Document Record(string name) => Composer.Compose(Read(name).Map, Length.Record);

    internal static Document Compose(string name) => Composer.ComposePage(Read(name).Map, Length.Record);

    /// <summary>The address of the page of a debate.</summary>
    internal string Page(string name)
    {
        if (!_pages.TryGetValue(name, out var address))
        {
            var designed = Read(name);
            _pages[name] = address = Page(name, Pipeline.Html(Composer.ComposePage(designed.Map, Length.Record), designed.Design));
        }

        return address;
    }

    internal string Page(string name, byte[] html)
    {
        var path = Path.Combine(_folder.FullName, $"{name}.html");
        File.WriteAllBytes(path, html);
        return new Uri(path).AbsoluteUri;
    }

    internal static string FolderOf(string name) =>
        name == "shipped" ? Path.Combine(Root(), "positions") : Path.Combine(Root(), "tests", "Briefing.Tests", "Debates", name);

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
