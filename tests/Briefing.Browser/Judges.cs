using System.Diagnostics;
using System.Text;

namespace Briefing.Browser;

/// <summary>Programs from npm that judge what the tool writes.</summary>
internal static class Judges
{
    private static readonly string? s_folder =
        Environment.GetEnvironmentVariable("BRIEFING_JUDGES") is { Length: > 0 } path
        && Directory.Exists(Path.Combine(path, "node_modules")) ? path : null;

    /// <summary>What is missing for a test that needs them and a browser; <c>null</c> if nothing is.</summary>
    public static string? Missing => InstalledBrowser.Path is null ? "There is no Chromium here. BRIEFING_BROWSER can name one."
        : s_folder is null ? "The programs from npm are not here. .ci/browser installs them, or BRIEFING_JUDGES can name .ci/judges."
        : null;

    public static string Axe => Path.Combine(s_folder!, "node_modules", "axe-core", "axe.min.js");

    /// <summary>HTML that a program makes of Markdown, with raw HTML let through.</summary>
    public static async Task<string> Html(string program, string markdown)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["markdown.mjs", program])
        {
            WorkingDirectory = s_folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var html = node.StandardOutput.ReadToEndAsync();
        await node.StandardInput.WriteAsync(markdown);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
        return await html;
    }
}
