using Briefing.Load;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Load;

/// <summary>How citations name sources that were given no label.</summary>
public sealed class SourceLabelTests
{
    [Theory]
    [InlineData("gazette-2024 letter-2023", "Gazette, Letter")]
    [InlineData("memo-city memo-port", "Memo city, Memo port")]
    [InlineData("memo memo-2", "Memo, Memo 2")]
    [InlineData("memo-city-2023 memo-city-2024 memo-port gazette-1", "Memo city 2023, Memo city 2024, Memo port, Gazette")]
    public void A_label_is_as_much_of_the_id_as_tells_it_from_the_others(string ids, string labels)
    {
        var sources = ids.Split(' ').Select(id => $"- id: {id}\n");
        Assert.Equal(labels, string.Join(", ", Labels(string.Concat(sources))));
    }

    [Fact]
    public void A_label_that_is_given_stands_and_lets_the_other_be_short() =>
        Assert.Equal(["Memo", "Port"], Labels("- id: memo-city\n- id: memo-port\n  label: Port\n"));

    [Theory]
    [InlineData("nunez-2019", "{family: Núñez, given: Ana}", "Núñez")]
    [InlineData("nunez-2019", "{family: \"Nu\u0301n\u0303ez\"}", "Nu\u0301n\u0303ez")]
    [InlineData("de-vries-2020", "{family: de Vries}", "de Vries")]
    [InlineData("harbour-council-minutes", "{literal: Harbour Council}", "Harbour Council")]
    [InlineData("minutes-2020", "{literal: Harbour Council}", "Minutes")]
    public void The_name_of_the_author_is_written_as_it_is(string id, string author, string label) =>
        Assert.Equal([label, "Memo"], Labels($"- id: {id}\n  author: [{author}]\n- id: memo-city\n"));

    [Fact]
    public void Two_texts_of_an_author_are_told_apart() => Assert.Equal(
        ["Núñez 2019", "Núñez 2020"],
        Labels("- id: nunez-2019\n  author: [{family: Núñez}]\n- id: nunez-2020\n  author: [{family: Núñez}]\n"));

    private static IEnumerable<string> Labels(string sources) => DebateLoader
        .Load(SampleDebate.Files(SampleDebate.Texts.SetItem("sources.yaml", sources)), new())
        .Sources.Select(source => source.Label.Value);
}
