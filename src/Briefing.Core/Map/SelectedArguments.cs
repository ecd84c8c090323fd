namespace Briefing.Map;

/// <summary>Limits the statements on an issue to a selection.</summary>
internal static class SelectedArguments
{
    /// <returns><c>null</c> if none of the selected stakeholders says anything on the issue.</returns>
    public static MappedIssue? Of(MappedIssue issue, Debate debate, Selection selection)
    {
        if (!selection.NamesParties)
            return issue;

        var concerned = issue.Arguments.Where(argument => Concerns(argument, selection)).ToArray();

        // An argument that is a reply is printed under its own number, so the selection needs it.
        var replying = concerned
            .SelectMany(argument => Restrict(argument, selection).Replies)
            .Select(reply => reply.OwnReference)
            .ToHashSet();
        ImmutableArray<MappedArgument> arguments =
        [
            .. issue.Arguments
                .Where(argument => concerned.Contains(argument) || replying.Contains(argument.Reference))
                .Select(argument => Restrict(argument, selection)),
        ];
        if (arguments.IsEmpty && !selection.Parties.Any(Speaks))
            return null;

        return issue with
        {
            // The stances of the others are only in the whole briefing.
            Stances = [.. issue.Stances.Select((stance, party) => selection.HasParty(party) ? stance : null)],
            Arguments = arguments,
            Silent = selection.IsComparison ? [.. issue.Silent.Where(selection.HasParty)] : issue.Silent,
        };

        bool Speaks(int party) =>
            issue.Stances[party] is not null
            || debate.Stakeholders[party].Proposals.Any(p => p.Issue?.Value == issue.Issue.Id.Value);
    }

    private static bool Concerns(MappedArgument argument, Selection selection) =>
        selection.HasParty(argument.Owner)
        || (!selection.IsComparison
            && (argument.Replies.Any(reply => selection.HasParty(reply.From)) || argument.OwedBy.Concat(argument.AskedLater).Any(selection.HasParty)));

    private static MappedArgument Restrict(MappedArgument argument, Selection selection)
    {
        if (selection.HasParty(argument.Owner) && !selection.IsComparison)
            return argument;

        ImmutableArray<MappedReply> kept = [.. argument.Replies.Where(reply => selection.HasParty(reply.From))];
        return argument with { Replies = kept, RepliesLeftOut = argument.Replies.Length - kept.Length };
    }
}
