using Briefing.Check.Inventory;
using Briefing.Diagnostics;
using Briefing.Fuzz.Quoting;
using Briefing.Verify;
using Briefing.Verify.Quotes;
using Briefing.Verify.Texts;

namespace Briefing.Fuzz.Targets;

/// <summary><c>sources --verify</c>: words of the text are found, however they are typed, and others are reported.</summary>
internal sealed class VerifyTarget : Target
{
    public override string Name => "verify";

    public override int Weight => 3;

    protected override FuzzInput Make(int number, Random random) => QuotingInput.Make(number, random);

    protected override Outcome Judge(FuzzInput input)
    {
        Folder.Fill(input.Files);
        var files = BaseDebates.Files(input.Files);
        if (Pipeline.Map(files, new DiagnosticBag()) is not { } map)
            return Outcome.Refused;

        var diagnostics = new DiagnosticBag();
        var verification = Verification.Of(map.Debate, TextFolder.Open(Folder.PathOf(QuotingInput.Texts)), diagnostics);
        var made = ((QuotingInput)input).Quotations;
        foreach (var citation in CitingStatements.All(map.Debate).SelectMany(statement => statement.Citations))
        {
            var text = citation.Quote?.Value ?? "";
            var quotation = made.FirstOrDefault(one => one.File == citation.At.File.Path && one.Source == citation.Source.Value
                && MadeUpText.Words(one.Text) == MadeUpText.Words(text) && one.Cited == citation.Locator.Paragraph?.Value.First);
            Require(quotation is not null, "verify: a quotation is altered on loading", text);
            var findings = verification.Findings.Where(finding => finding.Citation == citation).ToList();
            Judge(quotation!, findings);
        }

        return Outcome.Done;
    }

    private static void Judge(Quotation quotation, List<Finding> findings)
    {
        var found = string.Join(", ", findings.Select(finding => finding.GetType().Name));
        var what = $"'{quotation.Text}', {quotation.Source}, {quotation.Stands}, cited as {quotation.Cited}: {found}";
        if (quotation.Text.Length > 0 && quotation.Stands is null)
        {
            Require(findings.Any(finding => finding is Finding.Nowhere), "verify: a word that is not there is not reported", what);
            return;
        }

        Require(!findings.Any(finding => finding is Finding.Nowhere), "verify: words that are there are not found", what);
        if (quotation.Stands == quotation.Cited)
            Require(findings.Count == 0, "verify: a right place is reported", what);
    }
}
