using System.Reflection;
using System.Text;

namespace Briefing.Html;

/// <summary>The style sheet and the script of the page, as they lie beside this file.</summary>
internal static class PageFiles
{
    public static string Style { get; } = Read("briefing.css");

    public static string Script { get; } = Read("briefing.js");

    /// <summary>With line feeds alone, however the files were checked out: the policy names them by their hashes.</summary>
    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
