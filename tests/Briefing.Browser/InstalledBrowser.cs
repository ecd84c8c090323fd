namespace Briefing.Browser;

/// <summary>The Chromium of this machine; PuppeteerSharp would otherwise download one.</summary>
internal static class InstalledBrowser
{
    /// <summary><c>null</c> if there is none. <c>BRIEFING_BROWSER</c> names one that is not on the path.</summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("BRIEFING_BROWSER") is { Length: > 0 } given)
            return given;

        string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
