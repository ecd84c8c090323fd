namespace Briefing.Map.Clashes;

/// <summary>Who meets whom in a clash, as the limits of a choice count it.</summary>
internal sealed class ClashParties(Debate debate)
{
    private readonly Dictionary<string, int> _parties =
        debate.Stakeholders.Index().ToDictionary(s => s.Item.Id.Value, s => s.Index, StringComparer.Ordinal);

    public int Count => _parties.Count;

    /// <summary>Those who give or get an answer in a source's own words.</summary>
    public IEnumerable<int> Explicit(Clash clash) =>
        Replies(clash).Where(Strength.IsExplicit).SelectMany(reply => new[] { reply.From, To(reply) }).Distinct();

    /// <summary>The pairs that only the editors set against each other; empty if a source attacks in the clash.</summary>
    public ImmutableArray<(int, int)> Juxtaposed(Clash clash) =>
        !clash.IsJuxtaposed
            ? []
            :
            [
                .. Replies(clash).Where(reply => !Strength.IsExplicit(reply))
                    .Select(reply => (Math.Min(reply.From, To(reply)), Math.Max(reply.From, To(reply))))
                    .Distinct(),
            ];

    private int To(MappedReply reply) => _parties[reply.Reply.To.Value.Stakeholder];

    private static IEnumerable<MappedReply> Replies(Clash clash) => clash.Statements.Select(s => s.Reply).OfType<MappedReply>();
}
