using System.Reflection;

namespace Briefing.Html;

/// <summary>The style sheet and the script of the page, embedded from this folder.</summary>
internal static class PageFiles
{
    public static string Style { get; } = Read("briefing.css");

    public static string Script { get; } = Read("briefing.js");

    /// <summary>Normalizes line endings, however the files were checked out: the policy contains their hashes.</summary>
    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
