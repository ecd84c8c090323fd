namespace Briefing.Map.Clashes;

/// <summary>The events, conflicts and shared texts that the shorter documents print.</summary>
internal sealed record MainItems
{
    /// <summary>Where the author marks fewer, the rule adds events up to this.</summary>
    private const int FewestEvents = 8;

    private const int MostEvents = 12;
    private const int MostConflicts = 4;
    private const int MostTexts = 3;

    /// <summary>In the order of their dates.</summary>
    public required ImmutableArray<Event> Events { get; init; }

    /// <summary>In the order of the debate.</summary>
    public required ImmutableArray<Conflict> Conflicts { get; init; }

    /// <summary>In the order of the debate.</summary>
    public required ImmutableArray<SharedText> Texts { get; init; }

    public static MainItems Of(DebateMap map, ClashChoice choice)
    {
        var debate = map.Debate;
        var cited = new ClashCitations(choice.OfBriefing);
        var noted = new ClashCitations(choice.OfNote);
        return new()
        {
            Events =
            [
                .. EventsOf(debate, cited).OrderBy(e => e.Date.Value.First).ThenBy(e => e.Date.Value.Last),
            ],
            Conflicts = Choose(
                debate.Conflicts,
                MostConflicts,
                conflict => conflict.Main,
                conflict => (
                    Sources(conflict.Accounts),
                    conflict.Accounts.Count(account => noted.Count(account.Citations) > 0),
                    conflict.Accounts.Count(account => cited.Count(account.Citations) > 0),
                    conflict.Accounts.Length)),
            Texts = Choose(
                debate.Texts,
                MostTexts,
                text => text.Main,
                text => (Readers(text.Readings), cited.Count(text.Citations.Concat(text.Readings.SelectMany(r => r.Citations))), 0, 0)),
        };
    }

    private static ImmutableArray<Event> EventsOf(Debate debate, ClashCitations cited)
    {
        var marked = debate.Events.Count(e => e.Main is { Value: true });
        return Choose(
            debate.Events,
            marked == 0 ? MostEvents : Math.Clamp(marked, FewestEvents, MostEvents),
            e => e.Main,
            e => (
                Divides(e, debate.Watershed) ? int.MaxValue : Readers(e.Readings),
                e.Conflict is null ? 0 : 1,
                cited.Count(e.Citations.Concat(e.Readings.SelectMany(r => r.Citations))),
                -DaysFrom(e, debate.Watershed)));
    }

    /// <summary>The author's first, then those with the highest figures; of equals, the first in the file.</summary>
    /// <returns>In the order of the file.</returns>
    private static ImmutableArray<T> Choose<T>(
        ImmutableArray<T> items, int most, Func<T, Located<bool>?> main, Func<T, (int, int, int, int)> figures) =>
        [
            .. items.Index()
                .Where(item => main(item.Item) is not { Value: false })
                .OrderByDescending(item => main(item.Item) is { Value: true })
                .ThenByDescending(item => figures(item.Item))
                .Take(most)
                .OrderBy(item => item.Index)
                .Select(item => item.Item),
        ];

    private static int Readers(ImmutableArray<SourceReading> readings) =>
        readings.Select(reading => reading.Stakeholder.Value).Distinct(StringComparer.Ordinal).Count();

    private static int Sources(ImmutableArray<Account> accounts) =>
        accounts.SelectMany(a => a.Citations).Select(citation => citation.Source.Value).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether it is on the day that divides the debate, as far as both dates tell.</summary>
    private static bool Divides(Event happened, Watershed? watershed) => happened.Date.Value.Written == watershed?.Date.Value.Written;

    private static int DaysFrom(Event happened, Watershed? watershed) => watershed?.Date.Value is not { } divide ? 0
        : happened.Date.Value.Last < divide.First ? divide.First.DayNumber - happened.Date.Value.Last.DayNumber
        : happened.Date.Value.First > divide.Last ? happened.Date.Value.First.DayNumber - divide.Last.DayNumber
        : 0;
}
