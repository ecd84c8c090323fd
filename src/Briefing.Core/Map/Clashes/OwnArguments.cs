namespace Briefing.Map.Clashes;

/// <summary>Finds the argument of a stakeholder's own that a reply is.</summary>
internal sealed class OwnArguments
{
    private readonly Dictionary<MappedReply, MappedArgument> _arguments = new(ReferenceEqualityComparer.Instance);

    public OwnArguments(DebateMap map)
    {
        var byReference = map.Arguments.ToDictionary(argument => argument.Reference);
        foreach (var issue in map.Issues)
        {
            var byOwner = issue.Arguments.ToLookup(argument => argument.Owner);
            foreach (var argument in issue.Arguments)
                Match(argument, byOwner, byReference, map.Debate);
        }
    }

    /// <returns><c>null</c> if the reply has a text of its own.</returns>
    public MappedArgument? Of(MappedReply reply) => _arguments.GetValueOrDefault(reply);

    private void Match(
        MappedArgument argument,
        ILookup<int, MappedArgument> byOwner,
        Dictionary<ArgumentReference, MappedArgument> byReference,
        Debate debate)
    {
        // An argument is matched with one reply at most: a second text would otherwise be lost.
        var matched = new HashSet<ArgumentReference>();
        foreach (var reply in argument.Replies)
        {
            var own = reply.Own is { } stated
                ? byReference.GetValueOrDefault(new(debate.Stakeholders[reply.From].Id.Value, stated.Id.Value))
                : byOwner[reply.From].FirstOrDefault(candidate =>
                    !matched.Contains(candidate.Reference) && IsMirrored(argument, reply, candidate));
            if (own is not null && (matched.Add(own.Reference) || reply.Own is not null))
                _arguments.Add(reply, own);
        }
    }

    /// <summary>
    /// Whether a reply with a text says what an argument of the same stakeholder says: it rests on the same passages, and
    /// that argument is answered from the passages of the one that is replied to.
    /// </summary>
    private static bool IsMirrored(MappedArgument argument, MappedReply reply, MappedArgument candidate) =>
        candidate.Replies.Any(back => back.From == argument.Owner)
        && RestOnSame(reply.Citations, candidate.Argument.Citations)
        && candidate.Replies.Any(back => back.From == argument.Owner
            && (ReferenceEquals(back.Own, argument.Argument) || RestOnSame(back.Citations, argument.Argument.Citations)));

    private static bool RestOnSame(ImmutableArray<Citation> one, ImmutableArray<Citation> other) =>
        !one.IsEmpty && !other.IsEmpty && (Includes(one, other) || Includes(other, one));

    private static bool Includes(ImmutableArray<Citation> all, ImmutableArray<Citation> some) =>
        some.All(citation => all.Any(other => other.HasPlaceOf(citation)));
}
