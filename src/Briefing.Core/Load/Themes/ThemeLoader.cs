using Briefing.Load.Codecs;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Model.Themes;

namespace Briefing.Load.Themes;

/// <summary>Finds and loads the theme of a debate, with the themes that it extends and all the files that they name.</summary>
internal sealed class ThemeLoader
{
    /// <summary>The limit for a theme file, in bytes.</summary>
    public const int Limit = 1 << 20;

    /// <summary>How many themes may extend one another, the first included.</summary>
    private const int MaxLevels = 8;

    private readonly NamedFiles _files;
    private readonly ParsedFiles _parsed;
    private readonly ReadingContext _context;

    // From the first theme to the one that is being read.
    private readonly List<string> _chain = [];

    private ThemeLoader(NamedFiles files, ParsedFiles parsed, ReadingContext context) =>
        (_files, _parsed, _context) = (files, parsed, context);

    /// <summary>Never fails: problems are reported and the values omitted.</summary>
    public static Theme Load(Debate debate, ThemeRequest request, ParsedFiles parsed, DiagnosticBag diagnostics)
    {
        var files = new NamedFiles(request.AllowsOutside, request.Folder, diagnostics);
        var loader = new ThemeLoader(files, parsed, new(diagnostics));
        var keys = request.Given is { } given ? loader.Read(given.Path.Replace('\\', '/'), given.Content)
            : debate.Theme is { Value.Length: > 0 } name ? loader.Named(name)
            : null;

        var theme = new ThemeReader(files, debate, diagnostics).Read(keys ?? new(Extends: null, Logo: null, Theme.None));
        return theme with { Files = [.. loader._chain.Concat(files.Read).Distinct()] };
    }

    private ThemeKeys? Named(Located<string> name) =>
        _files.Bytes(name, Limit) is { } content ? Read(NamedFiles.PathOf(name), content) : null;

    private ThemeKeys? Read(string path, byte[] content)
    {
        _chain.Add(path);
        var (file, node) = _parsed.Parse(path, content, _context.Diagnostics);
        _context.Begin(file);
        if (node is null)
        {
            _context.Diagnostics.Add(Problems.EmptyFile(file, "the theme: its fonts, colours, logo or any other of its keys"));
            return null;
        }

        var keys = ThemeFormat.File.Read(node, _context);
        return keys.Extends is { Value.Length: > 0 } name && Extended(name) is { } extended ? keys.Over(extended) : keys;
    }

    private ThemeKeys? Extended(Located<string> name)
    {
        if (_files.Bytes(name, Limit) is not { } content)
            return null;

        var path = NamedFiles.PathOf(name);
        var full = Path.GetFullPath(path);
        var before = _chain.FindIndex(other => Path.GetFullPath(other) == full);
        if (before < 0 && _chain.Count < MaxLevels)
            return Read(path, content);

        ImmutableArray<string> circle = before < 0 ? [] : [.. _chain[before..].Select(other => Path.GetFileName(other))];
        _context.Diagnostics.Add(Problems.ThemesWithoutEnd(name, circle, MaxLevels));
        return null;
    }
}
