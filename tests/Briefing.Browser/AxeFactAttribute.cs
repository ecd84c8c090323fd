using System.Runtime.CompilerServices;

namespace Briefing.Browser;

/// <summary>A test that needs a browser and axe-core; where one is missing it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = InstalledBrowser.Path is null ? "There is no Chromium here. BRIEFING_BROWSER can name one."
        : Script is null ? "axe-core is not here. .ci/browser installs it, or BRIEFING_AXE can name its axe.min.js."
        : null;

    public static string? Script { get; } =
        Environment.GetEnvironmentVariable("BRIEFING_AXE") is { Length: > 0 } path && File.Exists(path) ? path : null;
}
