using Briefing.Diagnostics;
using Briefing.Load.Yaml;
using Briefing.Text;

namespace Briefing.Load;

/// <summary>
/// Parses files, and one that is as it was when it was last parsed not again: of a debate that is built after every
/// change most files stay the same.
/// </summary>
internal sealed class ParsedFiles
{
    private readonly FileCache<Task<ParsedFile>> _files = new();

    /// <summary>Begins to parse the files of a debate, several at a time; each tells of its mistakes when it is asked for.</summary>
    public void Begin(DebateFiles files)
    {
        foreach (var name in files.Names.Where(name => !files.IsTooLarge(name)))
            Find(files.PathOf(name), files.ContentOf(name));
    }

    /// <returns>As much of the file as could be read; no node if it holds nothing but comments.</returns>
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
