using System.Runtime.CompilerServices;

namespace Briefing.Browser;

/// <summary>A test that needs a browser; where there is none it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = InstalledBrowser.Path is null ? "There is no Chromium here. BRIEFING_BROWSER can name one." : null;
}
