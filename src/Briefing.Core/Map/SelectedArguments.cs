namespace Briefing.Map;

/// <summary>Limits the statements on an issue to a selection.</summary>
internal static class SelectedArguments
{
    /// <returns><c>null</c> if none of the selected stakeholders says anything on the issue.</returns>
    public static MappedIssue? Of(MappedIssue issue, Debate debate, Selection selection)
    {
        if (!selection.NamesParties)
            return issue;

        ImmutableArray<MappedArgument> arguments =
        [
            .. issue.Arguments.Select(argument => Restrict(argument, selection)).OfType<MappedArgument>(),
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

    private static MappedArgument? Restrict(MappedArgument argument, Selection selection)
    {
        var isOwn = selection.HasParty(argument.Owner);
        if (isOwn && !selection.IsComparison)
            return argument;

        ImmutableArray<MappedReply> kept = [.. argument.Replies.Where(reply => selection.HasParty(reply.From))];
        var concerns = isOwn
            || (!selection.IsComparison && (kept.Length > 0 || argument.OwedBy.Any(selection.HasParty)));

        return concerns
            ? argument with { Replies = kept, RepliesLeftOut = argument.Replies.Length - kept.Length }
            : null;
    }
}
