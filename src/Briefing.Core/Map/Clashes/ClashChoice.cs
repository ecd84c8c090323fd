namespace Briefing.Map.Clashes;

/// <summary>The clashes of a debate, and which of them the shorter documents print.</summary>
internal sealed class ClashChoice
{
    private readonly Lazy<ImmutableArray<Clash>> _note;
    private readonly Lazy<ImmutableArray<Clash>> _briefing;
    private readonly Lazy<ImmutableArray<MappedArgument>> _charges;
    private readonly OrderTies _ties = new();

    private ClashChoice(DebateMap map)
    {
        var parties = new ClashParties(map.Debate);
        All = new ClashFinder(map, _ties).Find();
        _note = new(() => NoteClashes.Of(All, map.Debate, parties, _ties));
        _briefing = new(() => BriefingClashes.Of(All, parties));
        _charges = new(() => UnansweredCharges.Of(map, All));
    }

    /// <summary>By rank.</summary>
    public ImmutableArray<Clash> All { get; }

    /// <summary>At most six and one an issue, in the order of the issues; shortened to what a note holds.</summary>
    public ImmutableArray<Clash> OfNote => _note.Value;

    /// <summary>One for each issue that has one, a second for six; in the order of the issues, the main one first.</summary>
    public ImmutableArray<Clash> OfBriefing => _briefing.Value;

    /// <summary>Arguments against a side that nobody answers and that are in no clash, in the order of the issues.</summary>
    public ImmutableArray<MappedArgument> Charges => _charges.Value;

    /// <summary>How many ties only the order of the stakeholders decided.</summary>
    public int TiesByOrder
    {
        get
        {
            _ = OfNote;
            return _ties.Count;
        }
    }

    public static ClashChoice Of(DebateMap map) => new(map);
}
