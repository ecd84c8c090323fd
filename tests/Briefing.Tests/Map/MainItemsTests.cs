using System.Globalization;
using Briefing.Map.Clashes;

namespace Briefing.Tests.Map;

/// <summary>Which events, conflicts and texts note and briefing print.</summary>
public sealed class MainItemsTests
{
    private const string Watershed = "watershed: {date: 2001-06-15, name: The vote}\n";

    [Fact]
    public void Twelve_events_at_most_those_near_the_watershed_before_others()
    {
        var items = Items("events:\n" + string.Concat(Enumerable.Range(1, 30).Select(day => Event($"2001-06-{day:00}"))));
        Assert.Equal(
            ["10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "09"],
            items.Events.Select(e => e.Date.Value.Written[^2..]).OrderBy(day => day == "09"));
    }

    [Fact]
    public void What_is_disputed_cited_by_a_clash_or_read_by_sides_is_before_what_is_near()
    {
        var items = Items("events:\n"
            + string.Concat(Enumerable.Range(1, 12).Select(day => Event($"2001-06-{day + 9:00}")))
            + Event("1901", paragraph: 1)
            + Event("1902") + "    conflict: Some say so.\n"
            + Event("1903") + "    readings: [{stakeholder: a, text: So., citations: [{source: early, paragraph: 900}]}]\n");
        Assert.Equal(["1901", "1902", "1903"], items.Events.Take(3).Select(e => e.Date.Value.Written));
        Assert.Equal(12, items.Events.Length);
    }

    [Fact]
    public void The_author_s_events_are_first_and_the_rule_adds_to_eight()
    {
        var items = Items("events:\n"
            + string.Concat(Enumerable.Range(1, 20).Select(day => Event($"2001-06-{day:00}") + (day == 15 ? "    main: false\n" : "")))
            + Event("1901") + "    main: true\n" + Event("1900") + "    main: true\n");
        Assert.Equal(8, items.Events.Length);
        Assert.Equal(["1900", "1901"], items.Events.Take(2).Select(e => e.Date.Value.Written));
        Assert.DoesNotContain(items.Events, e => e.Date.Value.Written == "2001-06-15");
    }

    [Fact]
    public void Four_conflicts_at_most_those_of_most_sources_and_those_that_clashes_cite_before_others()
    {
        var items = Items("conflicts:\n" + string.Concat(Enumerable.Range(1, 8).Select(i =>
            $"  - about: C{i}\n    accounts: [{Account(i == 8 ? 1 : 900)}, {Account(901, i == 7 ? "late" : "early")}]\n"
            + (i == 6 ? "    main: true\n" : i == 1 ? "    main: false\n" : ""))));
        Assert.Equal(["C2", "C6", "C7", "C8"], items.Conflicts.Select(c => c.About.Value));
    }

    [Fact]
    public void Three_texts_at_most_those_that_most_sides_read_before_others()
    {
        var items = Items("texts:\n" + string.Concat(Enumerable.Range(1, 6).Select(i =>
            $"  - name: T{i}\n" + (i > 3 ? $"    readings: [{Reading("a")}{(i == 6 ? $", {Reading("b")}" : "")}]\n" : i == 2 ? "    main: true\n" : ""))));
        Assert.Equal(["T2", "T4", "T6"], items.Texts.Select(text => text.Name.Value));
    }

    private static MainItems Items(string items)
    {
        var map = ClashDebate.MapWith(Watershed + items, "a/x 1 p1", "b > a/x rebut explicit p2");
        return MainItems.Of(map, ClashChoice.Of(map));
    }

    private static string Event(string date, int paragraph = 900) => string.Create(
        CultureInfo.InvariantCulture, $"  - date: {date}\n    text: It happens.\n    citations: [{{source: early, paragraph: {paragraph}}}]\n");

    private static string Account(int paragraph, string source = "early") =>
        $"{{text: So., citations: [{{source: {source}, paragraph: {paragraph}}}]}}";

    private static string Reading(string party) => $"{{stakeholder: {party}, text: So., citations: [{{source: early, paragraph: 900}}]}}";
}
