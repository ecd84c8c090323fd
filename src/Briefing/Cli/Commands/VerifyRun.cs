using Briefing.Cli.Files;
using Briefing.Load.Files;
using Briefing.Map;
using Briefing.Verify;
using Briefing.Verify.Edits;
using Briefing.Verify.Listing;
using Briefing.Verify.Texts;

namespace Briefing.Cli.Commands;

/// <summary>One run of <c>briefing sources --verify</c>.</summary>
internal sealed class VerifyRun(string folder, string textFolder, DiagnosticsPrinter printer)
{
    public int Run(bool isFixing, bool isPinning, bool isStrict)
    {
        var texts = Open();
        if (isFixing)
            Edit(texts, verified => ParagraphFixes.Of(verified.Verification));

        if (isPinning)
            Edit(texts, verified => FingerprintPins.Of(verified.Map.Debate, verified.Verification.Texts));

        var diagnostics = new DiagnosticBag();
        var verified = Verify(DebateInput.Files(folder), texts, diagnostics);
        printer.Print(diagnostics.InReadingOrder());
        if (verified is null || diagnostics.HasErrors || (isStrict && diagnostics.HasMistakes))
            return ExitCodes.Errors;

        if (!printer.Terminal.IsQuiet)
            printer.Terminal.Output.WriteLine(SourceListing.Of(verified.Map, verified.Verification.Texts));

        printer.Terminal.Say(Summary(verified.Verification));
        return ExitCodes.Clean;
    }

    private static string Summary(Verification verification) =>
        $"Verified: {Phrase.Count(verification.Citations.Length, "citation")}, "
        + $"{Phrase.Count(verification.QuotationCount, "quotation")}, "
        + $"{Phrase.Count(verification.Texts.Count, "text")}.";

    private void Edit(TextFolder texts, Func<Verified, ImmutableArray<TextEdit>> editsOf) =>
        new DebateEdits(folder, printer.Terminal, files => Verify(files, texts, new DiagnosticBag()) is { } verified
            ? editsOf(verified)
            : null).Write();

    private static Verified? Verify(DebateFiles files, TextFolder texts, DiagnosticBag diagnostics)
    {
        if (Pipeline.Map(files, diagnostics) is not { } map)
            return null;

        try
        {
            return new(map, Verification.Of(map.Debate, texts, diagnostics));
        }
        catch (UnreadableTextException e)
        {
            throw new UsageException(e.Message, "Check that the text exists and that you may read it.");
        }
    }

    private TextFolder Open()
    {
        if (!Directory.Exists(textFolder))
        {
            throw new UsageException(
                File.Exists(textFolder) ? $"'{textFolder}' is a file." : $"There is no folder '{textFolder}'.",
                "Name the folder with the texts of the sources.");
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
