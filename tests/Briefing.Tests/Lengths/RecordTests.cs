using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Check.Inventory;
using Briefing.Compose;
using Briefing.Model;
using Briefing.Print.Pdf.Reading;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.Lengths;

/// <summary>A record has everything that a debate says, each claim once.</summary>
public sealed partial class RecordTests
{
    // Several tests read the same record.
    private static readonly ConcurrentDictionary<string, RecordText> s_records = new(StringComparer.Ordinal);

    public static TheoryData<string> Debates => [.. SampleDebates.Names.Where(name => name != "scripts")];

    [Theory]
    [MemberData(nameof(Debates))]
    public void Everything_that_a_debate_says_is_in_every_format(string name)
    {
        var record = Record(name);
        var debate = SampleDebates.Map(name).Debate;
        Assert.All(TextsOf(debate).Concat(QuotationsOf(debate)), text =>
        {
            Assert.Contains(text, record.Pdf, StringComparison.Ordinal);
            Assert.Contains(text, record.Html, StringComparison.Ordinal);
            Assert.Contains(text, record.Markdown, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Debates))]
    public void Every_citation_is_printed_with_what_it_supports(string name)
    {
        var record = Record(name);
        var debate = SampleDebates.Map(name).Debate;
        var labels = debate.Sources.ToDictionary(
            source => source.Id.Value,
            source => source.StampAgainst(debate.Watershed) == Stamp.After ? $"{source.Label.Value}†" : source.Label.Value);
        Assert.All(CitingStatements.All(debate).Where(statement => statement.Citations.Length > 0), statement =>
        {
            var places = Places(statement.Citations, labels);
            Assert.Contains(places, record.Pdf, StringComparison.Ordinal);
            Assert.Contains(places, record.Html, StringComparison.Ordinal);
        });
        Assert.All(debate.Stakeholders.SelectMany(stakeholder => stakeholder.Arguments), argument =>
        {
            // One text can begin another, or be one of the editors' own.
            var claim = Unspaced(argument.Claim.Plain);
            var places = Places(argument.Citations, labels);
            Assert.Matches($"{Regex.Escape(claim)}(analysis,|quoted,|inferred,)?{Regex.Escape(places)}", record.Pdf);
        });
    }

    [Theory]
    [MemberData(nameof(Debates))]
    public void No_claim_is_printed_in_full_twice(string name)
    {
        var record = Record(name);
        var claims = SampleDebates.Map(name).Debate.Stakeholders
            .SelectMany(stakeholder => stakeholder.Arguments.Select(argument => argument.Claim)
                .Concat(stakeholder.Replies.Select(reply => reply.Text).OfType<Prose>()))
            .Select(text => Unspaced(text.Plain))
            // A few words can occur in any sentence.
            .Where(text => text.Length > 30)
            .ToArray();
        Assert.All(claims, claim =>
        {
            var times = claims.Count(other => other.Contains(claim, StringComparison.Ordinal));
            Assert.Equal(times, Regex.Count(record.Pdf, Regex.Escape(claim)));
            Assert.Equal(times, Regex.Count(record.Markdown, Regex.Escape(claim)));
        });
    }

    [Fact]
    public void Quotations_are_printed_of_whatever_cites_them()
    {
        var number = 0;
        var texts = SampleDebate.Texts.ToImmutableSortedDictionary(
            file => file.Key,
            file => CitedPlace().Replace(file.Value, place => $"{place.Value}, quote: words number {number++}"));
        var designed = SampleDebates.Designed(SampleDebate.Files(texts));
        var record = Record(designed);
        var quotations = QuotationsOf(designed.Map.Debate).ToArray();
        Assert.True(number >= 10 && quotations.Length >= number, $"{quotations.Length} of {number}");
        Assert.All(quotations, quotation =>
        {
            Assert.Contains($"“{quotation}”", record.Pdf, StringComparison.Ordinal);
            Assert.Contains($"“{quotation}”", record.Html, StringComparison.Ordinal);
            Assert.Contains($"“{quotation}”", record.Markdown, StringComparison.Ordinal);
        });
    }

    private static RecordText Record(string name) => s_records.GetOrAdd(name, name => Record(SampleDebates.Designed(name)));

    private static RecordText Record(DesignedMap designed)
    {
        var (map, design) = designed;
        var document = Composer.Compose(map, Length.Record);
        return new(
            Unspaced(string.Concat(PdfText.Read(Pipeline.Pdf(document, design).Bytes).Select(one => one.Text))),
            Unspaced(WebUtility.HtmlDecode(Tag().Replace(Encoding.UTF8.GetString(Pipeline.Html(Composer.ComposePage(map, Length.Record), design)), ""))),
            Unspaced(Markdig.Markdown.ToPlainText(
                FootnoteMark().Replace(Encoding.UTF8.GetString(Pipeline.Markdown(document)), ""))));
    }

    private static IEnumerable<string> TextsOf(Debate debate)
    {
        IEnumerable<Prose?> texts =
        [
            debate.Title, debate.Question, debate.Limits, debate.OrderNote, debate.Watershed?.Note,
            .. debate.BottomLine.Concat(debate.KeyPoints).Select(point => point.Text),
            .. debate.Issues.SelectMany(issue => (IEnumerable<Prose?>)
                [issue.Question, issue.Background, .. issue.CommonGround.Select(ground => ground.Text)]),
            .. debate.Texts.SelectMany(text => (IEnumerable<Prose?>)
                [text.Name, text.About, text.Outside?.Text, .. text.Readings.Select(reading => reading.Text)]),
            .. debate.Events.SelectMany(happened => (IEnumerable<Prose?>)
                [happened.Text, happened.Conflict, happened.Outside?.Text, .. happened.Readings.Select(reading => reading.Text)]),
            .. debate.Conflicts.SelectMany(conflict => (IEnumerable<Prose?>)
                [conflict.About, conflict.Outside?.Text, .. conflict.Accounts.Select(account => account.Text)]),
            .. debate.AbsentVoices.SelectMany(voice => (IEnumerable<Prose?>)
                [voice.Name, voice.Note, .. voice.HeardThrough.Select(account => account.Text)]),
            .. debate.Sources.SelectMany(source => (IEnumerable<Prose?>)
                [source.Title, source.Note, source.StampNote, source.ReliabilityNote]),
            .. debate.Stakeholders.SelectMany(OfStakeholder),
            debate.Imprint.PreparedBy, debate.Imprint.For, debate.Imprint.Contact, debate.Imprint.Version, debate.Imprint.CiteAs,
            debate.Imprint.Licence, debate.Imprint.Disclaimer,
            .. debate.Imprint.History.Select(revision => revision.Changes),
            .. debate.Imprint.FurtherReading.Select(work => work.Text),
        ];
        return texts.OfType<Prose>().Select(text => Unspaced(text.Plain)).Where(text => text.Length > 0);
    }

    private static IEnumerable<Prose?> OfStakeholder(Stakeholder stakeholder) =>
    [
        stakeholder.Name, stakeholder.Summary, stakeholder.HeardThrough, stakeholder.InBrief?.Text, stakeholder.Asks?.Text,
        .. stakeholder.Stances.Select(stance => stance.Line),
        .. stakeholder.Arguments.SelectMany(argument => (IEnumerable<Prose?>)
            [argument.Claim, argument.Grounds, argument.Warrant, argument.Hedge, argument.Note, argument.Outside?.Text]),
        .. stakeholder.Replies.SelectMany(reply => (IEnumerable<Prose?>)[reply.Text, reply.Hedge, reply.Note]),
        .. stakeholder.Proposals.Select(proposal => proposal.Text),
    ];

    private static IEnumerable<string> QuotationsOf(Debate debate) =>
        CitingStatements.All(debate)
            .SelectMany(statement => statement.Citations)
            .SelectMany(citation => (string?[])[Within(citation.Quote?.Plain), citation.Reading?.Plain])
            .OfType<string>()
            .Select(Unspaced);

    /// <summary>Quotation marks within quotation marks are single.</summary>
    private static string? Within(string? quotation) => quotation?.Replace('“', '‘').Replace('”', '’');

    /// <summary>"Survey 3–5, 9; Letter p. 4", without the spaces.</summary>
    private static string Places(ImmutableArray<Citation> citations, Dictionary<string, string> labels) => Unspaced(string.Join(
        "; ",
        citations.GroupBy(citation => citation.Source.Value).Select(own => $"{labels[own.Key]} {Ranges([.. own])}")));

    private static string Ranges(ImmutableArray<Citation> citations)
    {
        var numbers = citations.SelectMany(c => c.Locator.Paragraph?.Value.Numbers ?? []).Distinct().Order().ToArray();
        var ranges = numbers
            .Select((number, i) => (Number: number, Run: number - i))
            .GroupBy(one => one.Run)
            .Select(run => run.Count() == 1 ? $"{run.First().Number}" : $"{run.First().Number}–{run.Last().Number}");
        var others = citations.Where(c => c.Locator.Paragraph is null).Select(c =>
            c.Locator.Page is { } page ? $"{(page.Value.Contains('–', StringComparison.Ordinal) ? "pp." : "p.")} {page.Value}"
            : c.Locator.Section is { } section ? $"§ {section.Value}"
            : c.Locator.Timestamp!.Value).Distinct();
        return string.Join(", ", ranges.Concat(others));
    }

    [GeneratedRegex(@"source: [\w-]+, (paragraph|page): \d+(?=})")]
    private static partial Regex CitedPlace();

    private static string Unspaced(string text) => Space().Replace(text, "");

    // A word joiner is between the numbers of a range; a soft hyphen is where a word is broken.
    [GeneratedRegex(@"[\s\u2060\u00AD]+")]
    private static partial Regex Space();

    [GeneratedRegex("<script.*?</script>|<style.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!\\)\[\^[^\]]*\]")]
    private static partial Regex FootnoteMark();

    /// <summary>What each format says, without spaces.</summary>
    private sealed record RecordText(string Pdf, string Html, string Markdown);
}
