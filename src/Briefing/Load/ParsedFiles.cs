using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<string, ParsedFile> _files = new(StringComparer.Ordinal);

    /// <summary>Begins to parse the files of a debate, several at a time; each tells of its mistakes when it is asked for.</summary>
    public void Begin(DebateFiles files)
    {
        foreach (var name in files.Names.Where(name => !files.IsTooLarge(name)))
            Find(files.PathOf(name), files.MemoryOf(name));
    }

    /// <returns>As much of the file as could be read; no node if it holds nothing but comments.</returns>
    public (TextFile File, YamlNode? Node) Parse(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        var parsed = Find(path, bytes).Result.GetAwaiter().GetResult();
        diagnostics.AddAll(parsed.Diagnostics);
        return (parsed.File, parsed.Node);
    }

    private ParsedFile Find(string path, ReadOnlyMemory<byte> bytes)
    {
        if (!_files.TryGetValue(path, out var file) || !bytes.Span.SequenceEqual(file.Bytes.Span))
            _files[path] = file = new(bytes, Task.Run(() => Read(path, bytes)));

        return file;
    }

    private static ParsedText Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var diagnostics = new DiagnosticBag();
        var file = FileDecoder.Decode(path, bytes.Span, diagnostics);
        return new(file, YamlTree.Parse(file, diagnostics), diagnostics);
    }

    private sealed record ParsedFile(ReadOnlyMemory<byte> Bytes, Task<ParsedText> Result);

    private sealed record ParsedText(TextFile File, YamlNode? Node, DiagnosticBag Diagnostics);
}
