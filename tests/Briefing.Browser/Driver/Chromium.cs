using System.Diagnostics;

namespace Briefing.Browser.Driver;

/// <summary>
/// A browser of the machine, without a window, with a profile of its own, driven over the DevTools protocol. A package would
/// bring a driver of some 200 MB for every platform to whoever runs the tests; what they need of it is in this folder.
/// </summary>
internal sealed class Chromium : IAsyncDisposable
{
    private const string Announcement = "DevTools listening on ";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly DirectoryInfo _profile;

    private Chromium(Process process, DirectoryInfo profile, Connection connection) =>
        (_process, _profile, Connection) = (process, profile, connection);

    /// <summary>Nothing where there is none. <c>BRIEFING_BROWSER</c> names one that stands elsewhere.</summary>
    public static string? Path { get; } = Find();

    public Connection Connection { get; }

    public static async Task<Chromium> Start()
    {
        var profile = Directory.CreateTempSubdirectory("briefing-browser-");
        var process = Process.Start(new ProcessStartInfo(Path!)
        {
            RedirectStandardError = true,
            ArgumentList =
            {
                "--headless=new", "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}", "--no-first-run",
                "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-extensions",
                "--disable-component-update", "--mute-audio", "--no-sandbox", "about:blank",
            },
        })!;
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, said) =>
        {
            if (said.Data is { } line && line.StartsWith(Announcement, StringComparison.Ordinal))
                address.TrySetResult(line[Announcement.Length..]);
        };
        process.BeginErrorReadLine();
        return new(process, profile, await Connection.To(new(await address.Task.WaitAsync(s_patience))));
    }

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        try
        {
            _profile.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A child that is still closing its files; the folder of temporary files is cleared by the machine.
        }
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("BRIEFING_BROWSER") is { Length: > 0 } given)
            return given;

        string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
