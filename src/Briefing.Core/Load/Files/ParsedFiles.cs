using Briefing.Load.Yaml;

namespace Briefing.Load.Files;

/// <summary>
/// Parses files and reuses those unchanged since the last build: when a debate is rebuilt after every change, most files
/// stay the same.
/// </summary>
internal sealed class ParsedFiles
{
    private readonly FileCache<Task<ParsedFile>> _files = new();

    /// <summary>Starts parsing the files of a debate in parallel; diagnostics are reported by <see cref="Parse"/>.</summary>
    public void Begin(DebateFiles files)
    {
        foreach (var name in files.Names.Where(name => files.WhyUnread(name) is null))
            Find(files.PathOf(name), files.ContentOf(name));
    }

    /// <returns>As much of the file as could be read; a <c>null</c> node if it contains only comments.</returns>
    public (TextFile File, YamlNode? Node) Parse(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var parsed = Find(path, bytes).GetAwaiter().GetResult();
        diagnostics.AddAll(parsed.Diagnostics);
        return (parsed.File, parsed.Node);
    }

    private Task<ParsedFile> Find(string path, byte[] bytes) => _files.Get(path, bytes, content => Task.Run(() =>
    {
        var diagnostics = new DiagnosticBag();
        var file = FileDecoder.Decode(path, content, diagnostics);
        return new ParsedFile(file, YamlTree.Parse(file, diagnostics), diagnostics);
    }));

    private sealed record ParsedFile(TextFile File, YamlNode? Node, DiagnosticBag Diagnostics);
}
