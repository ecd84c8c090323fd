using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Diagnostics;
using Briefing.Fuzz.Oracles;
using Briefing.Fuzz.Quoting;
using Briefing.Fuzz.Runs;
using Briefing.Load;
using Briefing.Verify.Texts;

namespace Briefing.Fuzz.Targets;

/// <summary><c>sources --fix</c> and <c>--pin</c>: only paragraphs and fingerprints change, to what is right, and once.</summary>
internal sealed partial class SourcesTarget : Target
{
    public override string Name => "sources";

    public override int Weight => 2;

    protected override FuzzInput Make(int number, Random random) => QuotingInput.Make(number, random);

    protected override Outcome Judge(FuzzInput input)
    {
        Folder.Fill(input.Files);
        string[] given = input.Number % 3 == 0 ? ["--fix"] : input.Number % 3 == 1 ? ["--pin"] : ["--fix", "--pin"];
        string[] command = ["sources", Folder.Path, "--verify", Folder.PathOf(QuotingInput.Texts), .. given];
        var run = ToolRun.Of(command);
        var after = Folder.Files();
        Require(run.ExitCode != 2, "sources: refuses to edit", run.Error);
        foreach (var (name, content) in input.Files)
        {
            Require(
                Unedited(content) == Unedited(after[name]),
                "sources: something else has changed",
                $"{name}\n{Encoding.UTF8.GetString(content)}\n--\n{Encoding.UTF8.GetString(after[name])}");
        }

        if (given.Contains("--fix"))
            JudgeParagraphs((QuotingInput)input, after);

        var lost = SameData.FirstLost(SameData.Of(Load(Unnumbered(input.Files))), SameData.Of(Load(Unnumbered(after))));
        Require(lost is null, "sources: something is lost", $"{lost}\n{run.Error}");
        ToolRun.Of(command);
        Require(IsSame(after, Folder.Files()), "sources: a second run changes more", run.Output);
        return IsSame(input.Files, after) ? Outcome.Refused : Outcome.Done;
    }

    /// <summary>Each that stands in one paragraph alone, and is cited once so, has that number.</summary>
    private static void JudgeParagraphs(QuotingInput input, ImmutableSortedDictionary<string, byte[]> after)
    {
        if (Pipeline.Map(BaseDebates.Files(after), new DiagnosticBag()) is not { } map)
            return;

        var numbers = map.Debate.Stakeholders.SelectMany(one => one.Arguments).SelectMany(argument => argument.Citations)
            .Where(citation => citation.Quote is not null)
            .ToLookup(
                citation => (citation.At.File.Path, citation.Source.Value, MadeUpText.Words(citation.Quote!.Value)),
                citation => citation.Locator.Paragraph?.Value.First);
        foreach (var quotation in input.Quotations.Where(one => one.Stands is not null))
        {
            var content = input.Files[$"{QuotingInput.Texts}/{quotation.Source}.txt"];
            var text = new SourceText(new Briefing.Text.TextFile("", Encoding.UTF8.GetString(content)));
            var words = FoldedText.Of(quotation.Text).Text;
            var places = text.Paragraphs.Where(paragraph => paragraph.Words.IndexOf(words) is not null).ToList();
            if (places.Count != 1)
                continue;

            foreach (var number in numbers[(quotation.File, quotation.Source, MadeUpText.Words(quotation.Text))])
            {
                Require(
                    number == places[0].Number,
                    "sources: a paragraph is not put right",
                    string.Create(CultureInfo.InvariantCulture, $"'{quotation.Text}' is in {places[0].Number} and cited as {number}."));
            }
        }
    }

    private static Model.Debate Load(ImmutableSortedDictionary<string, byte[]> files) =>
        DebateLoader.Load(BaseDebates.Files(files), new DiagnosticBag());

    private static bool IsSame(ImmutableSortedDictionary<string, byte[]> before, ImmutableSortedDictionary<string, byte[]> after) =>
        before.Count == after.Count
        && after.All(file => before.TryGetValue(file.Key, out var old) && file.Value.AsSpan().SequenceEqual(old));

    private static ImmutableSortedDictionary<string, byte[]> Unnumbered(ImmutableSortedDictionary<string, byte[]> files) =>
        files.ToImmutableSortedDictionary(
            file => file.Key,
            file => Encoding.UTF8.GetBytes(Edited().Replace(Encoding.UTF8.GetString(file.Value), "paragraph: 1")),
            StringComparer.Ordinal);

    private static string Unedited(byte[] content) =>
        Edited().Replace(Pinned().Replace(Encoding.UTF8.GetString(content), ""), "paragraph: 1").TrimEnd('\r', '\n');

    [GeneratedRegex(@"paragraph: +\d+")]
    private static partial Regex Edited();

    [GeneratedRegex(@"\r?\n *fingerprint: [^\r\n]*")]
    private static partial Regex Pinned();
}
