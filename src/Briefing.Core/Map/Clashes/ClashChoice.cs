namespace Briefing.Map.Clashes;

/// <summary>The clashes of a debate, and which of them the shorter documents print.</summary>
internal sealed record ClashChoice
{
    /// <summary>By rank.</summary>
    public required ImmutableArray<Clash> All { get; init; }

    /// <summary>At most six and one an issue, in the order of the issues; shortened to what a note holds.</summary>
    public required ImmutableArray<Clash> OfNote { get; init; }

    /// <summary>One for each issue that has one, a second for six; in the order of the issues, the main one first.</summary>
    public required ImmutableArray<Clash> OfBriefing { get; init; }

    /// <summary>Arguments against a side that nobody answers and that are in no clash, in the order of the issues.</summary>
    public required ImmutableArray<MappedArgument> Charges { get; init; }

    /// <summary>How many ties only the order of the stakeholders decided.</summary>
    public required int TiesByOrder { get; init; }

    /// <summary>The rule as it is printed with the method.</summary>
    public static ImmutableArray<string> Rule { get; } =
    [
        "What is main is chosen by a rule that favours no side; an author’s mark goes before it.",
        "A clash is an argument with what others set against it; two arguments that answer each other are one clash.",
        "Clashes rank by how many sides attack in their sources’ own words, then by whether the attack is mutual, then by how "
            + "many attack and answer at all.",
        "The note has the best clash of at most six issues, each side in two where it can be and in four at most, and no more "
            + "than three clashes of one pair that only the editors set against each other.",
        "The briefing has the best clash of every issue and a second for six of them.",
    ];

    public static ClashChoice Of(DebateMap map)
    {
        var ties = new OrderTies();
        var parties = new ClashParties(map.Debate);
        var all = new ClashFinder(map, ties).Find();
        return new()
        {
            All = all,
            OfNote = NoteClashes.Of(all, map, parties, ties),
            OfBriefing = BriefingClashes.Of(all, parties),
            Charges = UnansweredCharges.Of(map, all),
            TiesByOrder = ties.Count,
        };
    }
}
