using Briefing.Import.Bibliography.Bibtex;
using Briefing.Import.Bibliography.Csl;
using Briefing.Import.Bibliography.Items;
using Briefing.Import.Bibliography.Ris;
using Briefing.Import.Recognition;
using Briefing.Load.Files;

namespace Briefing.Import.Bibliography;

/// <summary>Reads a bibliography in any of the supported formats.</summary>
internal static class SourceFile
{
    /// <summary>Errors are reported, and the rest is read nevertheless.</summary>
    public static ImmutableArray<ImportedSource> Read(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var isWestern = WesternText.Is(bytes);
        if (isWestern)
            bytes = Encoding.UTF8.GetBytes(WesternText.Decode(bytes));

        var kind = FileKinds.Of(path, bytes);
        if (isWestern && kind.IsText)
            diagnostics.Add(Problems.EncodingGuessed(TextSpan.StartOf(new(path, "")), WesternText.Name));

        var file = kind.IsText ? FileDecoder.Decode(path, bytes, diagnostics) : new TextFile(path, "");
        switch (BibliographyForms.Of(kind, file))
        {
            case BibliographyForm.Bibtex:
                return BibtexReader.Read(file, diagnostics);
            case BibliographyForm.Ris:
                return RisReader.Read(file, diagnostics);
            case BibliographyForm.CslJson:
                return CslReader.ReadJson(file, diagnostics);
            case BibliographyForm.CslYaml:
                return CslReader.ReadYaml(file, diagnostics);
            default:
                diagnostics.Add(Problems.NotABibliography(TextSpan.StartOf(file), kind.Name, kind.IsDebate));
                return [];
        }
    }
}
