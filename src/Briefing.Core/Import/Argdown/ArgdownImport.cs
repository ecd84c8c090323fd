using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load;

namespace Briefing.Import.Argdown;

/// <summary>Makes the files of a debate from an Argdown file; what it does not say is left blank in them.</summary>
internal static class ArgdownImport
{
    /// <summary>What is wrong, or has no place in a debate, is reported.</summary>
    public static ImmutableArray<(string Name, string Content)> Files(
        string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var file = FileDecoder.Decode(path, bytes, diagnostics);
        var document = ArgdownParser.Parse(file, diagnostics);
        var draft = ArgdownDraft.Of(document, file, diagnostics);
        ArgdownFacts?[] all =
        [
            document.FrontMatter, .. document.Sections.Select(s => s.Facts), .. document.Elements.Select(e => e.Facts),
        ];
        foreach (var facts in all)
            facts?.ReportRest(diagnostics);

        return draft;
    }
}
