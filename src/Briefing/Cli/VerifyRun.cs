using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Map;
using Briefing.Verify;
using Briefing.Verify.Edits;
using Briefing.Verify.Texts;

namespace Briefing.Cli;

/// <summary>One run of <c>briefing sources --verify</c>.</summary>
internal sealed class VerifyRun(string folder, string textFolder, Terminal terminal, DiagnosticsForm form)
{
    public int Run(bool isFixing, bool isPinning)
    {
        var texts = Open();
        if (isFixing)
            Edit(texts, ParagraphFixes.Of);

        var diagnostics = new DiagnosticBag();
        var files = Reading.Files(folder);
        var (map, verification) = Verify(files, texts, diagnostics);
        Reading.Print(diagnostics.InReadingOrder(), terminal, form);
        if (diagnostics.HasErrors)
            return ExitCodes.Mistakes;

        terminal.Output.WriteLine(Summary(verification!));
        return ExitCodes.Clean;
    }

    private static string Summary(Verification verification) =>
        $"{Wording.Count(verification.Citations.Length, "citation")} and "
        + $"{Wording.Count(verification.QuotationCount, "quotation")} stand in "
        + $"{Wording.Count(verification.Texts.Count, "text")}.";

    private void Edit(TextFolder texts, Func<Verification, ImmutableArray<TextEdit>> editsOf)
    {
        var files = Reading.Files(folder);
        if (Verify(files, texts, new DiagnosticBag()).Verification is not { } verification)
            return;

        var edits = editsOf(verification);
        foreach (var name in files.Names)
        {
            ImmutableArray<TextEdit> own = [.. edits.Where(edit => edit.At.File.Path == files.PathOf(name))];
            if (own.IsEmpty)
                continue;

            OutputFile.Write(Path.Combine(folder, name), EditedFile.Of(files.ContentOf(name), own));
            foreach (var edit in own)
                terminal.Output.WriteLine($"{edit.At.File.Path}({edit.At.Line},{edit.At.Column}): {edit.What}.");
        }
    }

    private static (DebateMap? Map, Verification? Verification) Verify(
        DebateFiles files, TextFolder texts, DiagnosticBag diagnostics)
    {
        var map = Pipeline.Map(files, diagnostics);
        return (map, map is null ? null : Verified(map, texts, diagnostics));
    }

    private static Verification Verified(DebateMap map, TextFolder texts, DiagnosticBag diagnostics)
    {
        try
        {
            return Verification.Of(map.Debate, texts, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message.TrimEnd('.') + ".", "Check that you may read the texts.");
        }
    }

    private TextFolder Open()
    {
        if (!Directory.Exists(textFolder))
        {
            throw File.Exists(textFolder)
                ? new UsageException($"'{textFolder}' is a file.", "Name the folder that holds the texts of the sources.")
                : new UsageException($"There is no folder '{textFolder}'.", "Check the spelling, and the folder that you are in.");
        }

        try
        {
            return TextFolder.Open(textFolder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message.TrimEnd('.') + ".", "Check that you may read the folder of the texts.");
        }
    }
}
