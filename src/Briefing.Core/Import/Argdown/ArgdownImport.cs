using Briefing.Import.Drafts;
using Briefing.Load.Files;

namespace Briefing.Import.Argdown;

/// <summary>Creates the files of a debate from an Argdown file; missing values are left blank.</summary>
internal static class ArgdownImport
{
    /// <summary>Errors are reported, and so is anything that a debate has no place for.</summary>
    public static DebateDraft Read(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var file = FileDecoder.Decode(path, bytes, diagnostics);
        var document = ArgdownParser.Parse(file, diagnostics);
        var draft = ArgdownDraft.Of(document, file, diagnostics);
        ArgdownFacts?[] all =
        [
            document.FrontMatter, .. document.Sections.Select(s => s.Facts), .. document.Elements.Select(e => e.Facts),
        ];
        foreach (var facts in all)
            facts?.ReportUnread(diagnostics);

        return new(draft, []);
    }
}
