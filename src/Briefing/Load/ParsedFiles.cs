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
    private readonly Dictionary<string, ParsedFile> _files = new(StringComparer.Ordinal);

    /// <returns>As much of the file as could be read; no node if it holds nothing but comments.</returns>
    public (TextFile File, YamlNode? Node) Parse(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (!_files.TryGetValue(path, out var known) || !bytes.SequenceEqual(known.Bytes))
            _files[path] = known = Read(path, bytes);

        diagnostics.AddAll(known.Diagnostics);
        return (known.File, known.Node);
    }

    private static ParsedFile Read(string path, ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new DiagnosticBag();
        var file = FileDecoder.Decode(path, bytes, diagnostics);
        return new(bytes.ToArray(), file, YamlTree.Parse(file, diagnostics), diagnostics);
    }

    private sealed record ParsedFile(byte[] Bytes, TextFile File, YamlNode? Node, DiagnosticBag Diagnostics);
}
