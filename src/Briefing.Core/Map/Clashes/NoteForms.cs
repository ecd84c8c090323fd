namespace Briefing.Map.Clashes;

/// <summary>The forms in which a note can print a clash: as many statements as it has room for, or without one side.</summary>
internal sealed class NoteForms
{
    private const int MostStatements = 4;
    private const int MostInColumn = 3;

    private readonly OrderTies _ties;
    private readonly PassageOrder _passages;
    private readonly OpenAnswers _open;
    private readonly int[] _heard;

    public NoteForms(ImmutableArray<Clash> all, Debate debate, OrderTies ties)
    {
        _ties = ties;
        _passages = new(debate);
        _open = new(debate);
        _heard = new int[debate.Stakeholders.Length];
        foreach (var party in all.SelectMany(clash => clash.Parties))
            _heard[party]++;
    }

    /// <returns>The fullest first, then those without one of the sides, if another attacks as strongly; without the weakest first.</returns>
    public ImmutableArray<Clash> Of(Clash clash)
    {
        var full = Shortened(clash);
        var strongest = Strongest(full);
        var fewer = full.Statements.GroupBy(statement => statement.Party).Where(_ => full.Parties.Length > 2)
            .Select(group => (Clash: Without(full, group.Key), Removed: group.First()))
            .Where(form => IsWhole(form.Clash) && Strength.Compare(Strongest(form.Clash), strongest) == 0);
        return
        [
            _open.Mark(full),
            .. _ties.Sort(fewer, (one, other) => Compare(other.Removed, one.Removed), form => form.Removed)
                .Select(form => _open.Mark(form.Clash)),
        ];
    }

    /// <summary>Keeps the first of each column, then the strongest answers that are no concession.</summary>
    private Clash Shortened(Clash clash)
    {
        var kept = new HashSet<ClashStatement>(ReferenceEqualityComparer.Instance) { clash.Left[0], clash.Right[0] };
        var more = clash.Left.Skip(1).Select(s => (Statement: s, Column: 0))
            .Concat(clash.Right.Skip(1).Select(s => (Statement: s, Column: 1)))
            .Where(s => s.Statement.Kind is not ReplyKind.Concede && (clash.IsJuxtaposed || !s.Statement.IsJuxtaposed));
        var room = new[] { MostInColumn - 1, MostInColumn - 1 };
        foreach (var (statement, column) in _ties.Sort(
            more, (one, other) => Compare(one.Statement, other.Statement), s => s.Statement))
        {
            if (kept.Count < MostStatements && room[column] > 0)
            {
                kept.Add(statement);
                room[column]--;
            }
        }

        return Keep(clash, kept.Contains);
    }

    private static Clash Without(Clash clash, int party) => Keep(clash, statement => statement.Party != party);

    private static Clash Keep(Clash clash, Func<ClashStatement, bool> isKept)
    {
        var shorter = clash with { Left = [.. clash.Left.Where(isKept)], Right = [.. clash.Right.Where(isKept)] };
        return shorter with { LeftOut = clash.LeftOut + clash.Statements.Count() - shorter.Statements.Count() };
    }

    /// <summary>Whether both columns speak, and nothing answers what is left out.</summary>
    private static bool IsWhole(Clash clash)
    {
        var printed = clash.Statements.Select(s => s.Argument?.Reference).OfType<ArgumentReference>().ToHashSet();
        var replies = clash.Statements.Select(s => s.Reply).OfType<MappedReply>().ToArray();
        return clash is { Left.IsEmpty: false, Right.IsEmpty: false }
            && replies.Length > 0
            && replies.All(reply => printed.Contains(reply.Reply.To.Value));
    }

    private static MappedReply? Strongest(Clash clash) =>
        clash.Statements.Select(s => s.Reply).OfType<MappedReply>().Order(Comparer<MappedReply>.Create(Strength.Compare)).FirstOrDefault();

    /// <summary>The strongest first; of two as strong the one whose side is heard less.</summary>
    private int Compare(ClashStatement one, ClashStatement other) =>
        Strength.Compare(one.Reply, other.Reply) is var strength and not 0 ? strength
        : _heard[one.Party].CompareTo(_heard[other.Party]) is var heard and not 0 ? heard
        : _passages.Compare(one.Citations, other.Citations);
}
