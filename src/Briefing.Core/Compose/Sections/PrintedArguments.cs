using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>Which arguments and replies of an issue a record has printed so far.</summary>
internal sealed class PrintedArguments(DebateMap map, MappedIssue issue)
{
    private readonly HashSet<ArgumentReference> _here = [.. issue.Arguments.Select(argument => argument.Reference)];
    private readonly HashSet<ArgumentReference> _printed = [];
    private readonly HashSet<(ArgumentReference From, ArgumentReference To)> _told = [];

    /// <returns><c>false</c> if it is printed already.</returns>
    public bool Add(ArgumentReference argument) => _printed.Add(argument);

    /// <summary>Whether the issue has the argument.</summary>
    public bool IsHere(ArgumentReference argument) => _here.Contains(argument);

    /// <summary>Whether a reply was not told with the argument that it answers in turn.</summary>
    public bool IsNew(MappedArgument to, MappedReply reply) =>
        reply.OwnReference is not { } own || !_told.Contains((own, to.Reference));

    /// <summary>Whether an argument and everything that replies to it are printed, or will be under another issue.</summary>
    public bool HasAll(MappedArgument argument, ImmutableArray<MappedReply> replies) =>
        _printed.Contains(argument.Reference)
        && replies.All(reply =>
            map.ReplyingArgument(reply) is { } own && (!_here.Contains(own.Reference) || _printed.Contains(own.Reference)));

    /// <summary>
    /// The argument's own reply to one that answers it: both directions are told in one row. <c>null</c> if there is none.
    /// </summary>
    public MappedReply? Mirrored(MappedArgument argument, ImmutableArray<MappedReply> replies)
    {
        if (_printed.Contains(argument.Reference))
            return null;

        MappedReply? mirrored = null;
        foreach (var replying in replies.Select(map.ReplyingArgument).OfType<MappedArgument>())
        {
            var back = replying.Replies.FirstOrDefault(reply => reply.OwnReference == argument.Reference);
            if (back is null || !_told.Add((argument.Reference, replying.Reference)))
                continue;

            mirrored ??= back;
        }

        return mirrored;
    }
}
