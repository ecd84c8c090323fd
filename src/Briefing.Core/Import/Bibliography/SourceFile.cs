using Briefing.Load.Files;

namespace Briefing.Import.Bibliography;

/// <summary>Reads a bibliography in any of the supported formats.</summary>
internal static class SourceFile
{
    /// <summary>Errors are reported, and the rest is read nevertheless.</summary>
    public static ImmutableArray<ImportedSource> Read(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var file = FileDecoder.Decode(path, bytes, diagnostics);
        return IsBibtex(file) ? BibtexReader.Read(file, diagnostics) : CslReader.Read(file, diagnostics);
    }

    private static bool IsBibtex(TextFile file) => Path.GetExtension(file.Path).ToLowerInvariant() switch
    {
        ".bib" or ".bibtex" => true,
        ".json" or ".csl-json" => false,
        _ => file.Content.AsSpan().TrimStart() is not (['[', ..] or ['{', ..]),
    };
}
