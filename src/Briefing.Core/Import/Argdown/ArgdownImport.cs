using Briefing.Import.Drafts;
using Briefing.Import.Graph;
using Briefing.Load.Files;

namespace Briefing.Import.Argdown;

/// <summary>Creates the files of a debate from an Argdown file; missing values are placeholders.</summary>
internal static class ArgdownImport
{
    /// <summary>Errors are reported, and so is anything that a debate has no place for.</summary>
    public static DebateDraft Read(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var file = FileDecoder.Decode(path, bytes, diagnostics);
        var document = ArgdownParser.Parse(file, diagnostics);
        var draft = GraphDraft.Of(document, file, diagnostics);
        ImportedFacts?[] all =
        [
            document.FrontMatter, .. document.Sections.Select(s => s.Facts), .. document.Elements.Select(e => e.Facts),
        ];
        foreach (var facts in all)
            facts?.ReportUnread(diagnostics);

        return draft;
    }
}
