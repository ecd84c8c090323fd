namespace Briefing.Check.Inventory;

/// <summary>Finds the argument that each reply answers.</summary>
internal static class ReplyPairs
{
    /// <summary>Replies to unknown arguments, and those that name one, are omitted; they are reported elsewhere.</summary>
    public static IEnumerable<ReplyPair> All(Debate debate)
    {
        var arguments = Arguments(debate);
        return
            from stakeholder in debate.Stakeholders
            from reply in stakeholder.Replies
            let argument = arguments.GetValueOrDefault(reply.To.Value)
            where argument is not null
            let own = reply.Argument is { } id ? arguments.GetValueOrDefault(new(stakeholder.Id.Value, id.Value)) : null
            where reply.Argument is null || own is not null
            select new ReplyPair(reply, argument, own);
    }

    /// <summary>Arguments by reference; of two with the same id, the first.</summary>
    public static Dictionary<ArgumentReference, Argument> Arguments(Debate debate)
    {
        var arguments = new Dictionary<ArgumentReference, Argument>();
        foreach (var stakeholder in debate.Stakeholders)
        {
            foreach (var argument in stakeholder.Arguments)
                arguments.TryAdd(new(stakeholder.Id.Value, argument.Id.Value), argument);
        }

        return arguments;
    }
}
