using Briefing.Diagnostics;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>What one change mends is said once, and what other mistakes may follow from is said first.</summary>
public sealed class CauseTests
{
    private const string Renamed = "gazette-2024";

    [Fact]
    public void A_source_that_is_gone_is_one_mistake_with_the_number_of_its_places_and_the_first_few()
    {
        var all = Mistake.Of("sources.yaml", $"id: {Renamed}", "id: gazette-2042").Diagnostics();

        var missing = Assert.Single(all);
        Assert.Equal(("BRF0205", $"There is no source '{Renamed}'."), (missing.Code, missing.Message));
        Assert.All(missing.Also.Prepend(missing.At), place =>
            Assert.Equal(Renamed, place.File.Content.Substring(place.Start, place.Length)));

        var cited = SampleDebate.Texts.Values.Sum(text => text.Split($"source: {Renamed}").Length - 1);
        Assert.Equal(cited, missing.Also.Length + 1);
        Assert.EndsWith($" and {cited - 4} more places", DiagnosticText.Long(all).TrimEnd(), StringComparison.Ordinal);
        Assert.EndsWith($" ({cited - 1} more places)\n", DiagnosticText.Short(all), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_an_id_is_there_twice_the_citations_of_the_one_that_it_replaced_are_not_reported()
    {
        var all = Mistake.Of("sources.yaml", "id: letter-2023", "id: gazette-2024").Diagnostics();

        var one = Assert.Single(all);
        Assert.Equal("BRF0201", one.Code);
        Assert.EndsWith("sources.yaml", one.At.File.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_or_an_issue_that_is_gone_is_one_mistake()
    {
        Assert.Equal(["BRF0203"], Codes(Mistake.Of("operator.yaml", "id: riders", "id: passengers")));
        Assert.Equal(["BRF0204"], Codes(Mistake.Of("debate.yaml", "id: noise", "id: sound")));
    }

    [Fact]
    public void A_file_that_cannot_be_read_to_its_end_comes_first()
    {
        var all = Mistake.Of("residents.yaml", "issue: noise", "issue: @noise").Replacing("voice: quoted", "voice: loud")
            .With("debate.yaml", SampleDebate.Texts["debate.yaml"].Replace("language: en", "language: English", StringComparison.Ordinal))
            .Diagnostics();

        Assert.Equal("BRF0018", all[0].Code);
        Assert.Contains(all, one => one.Code == "BRF0114");
    }

    private static IEnumerable<string> Codes(Mistake mistake) => mistake.Diagnostics().Select(one => one.Code);
}
