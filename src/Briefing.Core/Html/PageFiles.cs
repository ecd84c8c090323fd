using System.Reflection;
using System.Text.RegularExpressions;

namespace Briefing.Html;

/// <summary>The style sheet and the scripts of the page, embedded from this folder.</summary>
internal static partial class PageFiles
{
    public static string Style { get; } =
        string.Concat(((string[])["base", "bar", "views", "text", "figures", "search", "citations", "compare", "share", "print"]).Select(name => Read($"{name}.css")));

    /// <summary>Runs before anything is shown.</summary>
    public static string FirstScript { get; } = Read("first.js");

    /// <summary>One script of several files, in which the later use the earlier.</summary>
    public static string Script { get; } = string.Concat(
        ((string[])["core", "views", "figures", "owed", "citations", "search", "compare", "picture", "share", "print", "start"]).Select(name => Read($"{name}.js")));

    /// <summary>In addition, where a server shows the page while its files are being edited.</summary>
    public static string PreviewScript => Read("preview.js");

    /// <summary>The style of what is shown in addition then.</summary>
    public static string PreviewStyle => Read("preview.css");

    /// <summary>
    /// Without indentation and comments of whole lines, which are for who reads them here; with the same line endings, however the
    /// files were checked out: the policy contains their hashes.
    /// </summary>
    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = new StringBuilder();
        while (reader.ReadLine()?.Trim() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal) && !IsComment(line))
                text.Append(line).Append('\n');
        }

        return name.EndsWith(".css", StringComparison.Ordinal) ? Tight(text.ToString()) : text.ToString();
    }

    /// <summary>Without the spaces of a style sheet that have no meaning. What is between quotation marks keeps its own.</summary>
    private static string Tight(string css) => Spaces().Replace(css, "$1$2$3");

    [GeneratedRegex("(\"[^\"]*\")|\\s*([{}])\\s*|([;,:]) ", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    private static bool IsComment(string line) =>
        line.StartsWith("/*", StringComparison.Ordinal) && line.IndexOf("*/", StringComparison.Ordinal) == line.Length - 2;
}
