using Briefing.Load.Codecs;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Model.Themes;

namespace Briefing.Load.Themes;

/// <summary>Finds and loads the theme of a debate, with all the files that it names.</summary>
internal static class ThemeLoader
{
    /// <summary>The limit for a theme file, in bytes.</summary>
    public const int Limit = 1 << 20;

    /// <summary>Never fails: problems are reported and the values omitted.</summary>
    public static Theme Load(string debateFolder, Debate debate, ThemeRequest request, ParsedFiles parsed, DiagnosticBag diagnostics)
    {
        if (request.Given is { } given)
            return Read(given.Path, given.Content, debate, request, parsed, diagnostics);

        // An empty name was unreadable.
        if (debate.Theme is not { Value.Length: > 0 } name)
            return Theme.None;

        var files = new NamedFiles(debateFolder, request.AllowsOutside, diagnostics);
        return files.Bytes(name, Limit) is { } content
            ? Read(files.PathOf(name.Value), content, debate, request, parsed, diagnostics)
            : Theme.None;
    }

    private static Theme Read(
        string path, byte[] content, Debate debate, ThemeRequest request, ParsedFiles parsed, DiagnosticBag diagnostics)
    {
        path = path.Replace('\\', '/');
        var context = new ReadingContext(diagnostics);
        var (file, node) = parsed.Parse(path, content, diagnostics);
        context.Begin(file);
        if (node is null)
        {
            diagnostics.Add(Problems.EmptyFile(file, "the theme: its fonts, colours, logo or any other of its keys"));
            return Theme.None;
        }

        var slash = path.LastIndexOf('/');
        var files = new NamedFiles(slash < 0 ? "" : path[..Math.Max(slash, 1)], request.AllowsOutside, diagnostics);
        var theme = new ThemeReader(files, debate.Language, diagnostics).Read(ThemeFormat.File.Read(node, context));
        return theme with { Prose = context.Prose, Files = [path, .. files.Read] };
    }
}
