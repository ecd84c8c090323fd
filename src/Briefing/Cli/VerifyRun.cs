using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Map;
using Briefing.Verify;
using Briefing.Verify.Edits;
using Briefing.Verify.Listing;
using Briefing.Verify.Texts;

namespace Briefing.Cli;

/// <summary>One run of <c>briefing sources --verify</c>.</summary>
internal sealed class VerifyRun(string folder, string textFolder, Terminal terminal, DiagnosticsForm form)
{
    public int Run(bool isFixing, bool isPinning)
    {
        var texts = Open();
        if (isFixing)
            Edit(texts, verified => ParagraphFixes.Of(verified.Verification));

        if (isPinning)
            Edit(texts, verified => FingerprintPins.Of(verified.Map.Debate, verified.Verification.Texts));

        var diagnostics = new DiagnosticBag();
        var verified = Verify(Reading.Files(folder), texts, diagnostics);
        Reading.Print(diagnostics.InReadingOrder(), terminal, form);
        if (verified is null || diagnostics.HasErrors)
            return ExitCodes.Mistakes;

        terminal.Output.WriteLine(SourceListing.Of(verified.Map, verified.Verification.Texts));
        terminal.Output.WriteLine(Summary(verified.Verification));
        return ExitCodes.Clean;
    }

    private static string Summary(Verification verification) =>
        $"Verified: {Wording.Count(verification.Citations.Length, "citation")}, "
        + $"{Wording.Count(verification.QuotationCount, "quotation")}, "
        + $"{Wording.Count(verification.Texts.Count, "text")}.";

    private void Edit(TextFolder texts, Func<Verified, ImmutableArray<TextEdit>> editsOf)
    {
        var files = Reading.Files(folder);
        if (Verify(files, texts, new DiagnosticBag()) is not { } verified)
            return;

        var edits = editsOf(verified).ToLookup(edit => edit.At.File.Path);
        var edited = files.Names
            .Where(name => edits.Contains(files.PathOf(name)))
            .ToDictionary(name => name, name => EditedFile.Of(files.ContentOf(name), edits[files.PathOf(name)]));

        RefuseDamage(files, edited, edits.SelectMany(edit => edit));
        foreach (var (name, content) in edited)
        {
            OutputFile.Write(Path.Combine(folder, name), content);
            foreach (var edit in edits[files.PathOf(name)])
                terminal.Output.WriteLine($"{edit.At.File.Path}({edit.At.Line},{edit.At.Column}): {edit.What}.");
        }
    }

    // YAML can be written in more ways than edits foresee: what they make of it is read before it is written.
    private void RefuseDamage(DebateFiles files, Dictionary<string, byte[]> edited, IEnumerable<TextEdit> edits)
    {
        var diagnostics = new DiagnosticBag();
        var all = files.Names.Select(name => (name, edited.GetValueOrDefault(name) ?? files.ContentOf(name).ToArray()));
        if (Pipeline.Map(new DebateFiles(folder, all), diagnostics) is not null)
            return;

        var at = diagnostics.InReadingOrder()[0].At;
        throw new UsageException(
            $"{at.File.Path} cannot be edited: around line {at.Line} it would no longer be read as it is.",
            $"Nothing was changed. Write it yourself: {edits.First(edit => edit.At.File.Path == at.File.Path).Replacement.Trim(' ', ',', '\r', '\n')}");
    }

    private static Verified? Verify(DebateFiles files, TextFolder texts, DiagnosticBag diagnostics)
    {
        if (Pipeline.Map(files, diagnostics) is not { } map)
            return null;

        try
        {
            return new(map, Verification.Of(map.Debate, texts, diagnostics));
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

    private sealed record Verified(DebateMap Map, Verification Verification);
}
