using Briefing.Export.Words;
using Briefing.Load.Codecs;
using Briefing.Map;
using Briefing.Styles;

namespace Briefing.Export.Argdown;

/// <summary>
/// The debate in Argdown (https://argdown.org): a section for each issue, an argument for each argument and reply, tagged
/// with its stakeholder, and a relation for each reply. Anything that Argdown has no syntax for is stored as data.
/// </summary>
internal static class ArgdownExport
{
    public static string Write(DebateMap map)
    {
        var text = new StringBuilder();
        AppendFrontMatter(text, map);
        var given = map.Arguments
            .SelectMany(argument => argument.Replies)
            .Where(reply => map.ReplyingArgument(reply) is not null)
            .ToLookup(reply => reply.OwnReference!);
        foreach (var issue in map.Issues)
            AppendIssue(text, map.Debate, issue, given);

        return text.ToString();
    }

    private static void AppendFrontMatter(StringBuilder text, DebateMap map)
    {
        text.Append("===\n");
        text.Append($"title: {ArgdownData.Text(map.Debate.Title.Value)}\n");
        if (map.Debate.Question is { } question)
            text.Append($"subTitle: {ArgdownData.Text(question.Value)}\n");

        if (!map.Debate.AsOf.IsPlaceholder)
            text.Append($"date: {ArgdownData.Text(map.Debate.AsOf.Value.Written)}\n");

        text.Append("color:\n    tagColors:\n");
        foreach (var party in map.Speakers)
            text.Append($"        {map.Debate.Stakeholders[party].Id.Value}: \"{PartyColors.Of(party)}\"\n");

        text.Append("===\n");
    }

    /// <param name="given">The replies that are arguments, by argument.</param>
    private static void AppendIssue(
        StringBuilder text, Debate debate, MappedIssue issue, ILookup<ArgumentReference, MappedReply> given)
    {
        var facts = new ArgdownData()
            .Add("issue", issue.Issue.Id.Value)
            .Add("question", issue.Issue.Question.Value)
            .Add("kind", issue.Issue.Kind.Given() is { } kind ? Choices.IssueKinds.WordOf(kind) : null);
        text.Append($"\n# {ArgdownText.Of(issue.Issue.Title)} {facts}\n");

        for (var party = 0; party < issue.Stances.Length; party++)
        {
            if (issue.Stances[party] is { } stance)
                AppendStance(text, debate.Stakeholders[party], stance);
        }

        foreach (var argument in issue.Arguments)
        {
            AppendArgument(text, debate.Stakeholders[argument.Owner], argument, given[argument.Reference]);
            foreach (var reply in argument.Replies.Where(reply => reply.OwnReference is not { } own || !given.Contains(own)))
                AppendReply(text, debate.Stakeholders[reply.From], reply);
        }
    }

    private static void AppendStance(StringBuilder text, Stakeholder stakeholder, Stance stance)
    {
        var facts = Facts(stakeholder).Add("answer", stance.Answer.Value).Add(stance.Citations);
        text.Append($"\n[{stakeholder.Id.Value} on {stance.Issue.Value}]: ");
        AppendClaim(text, PlainText.Of(stance.Line), stakeholder, facts);
    }

    private static void AppendArgument(
        StringBuilder text, Stakeholder owner, MappedArgument mapped, IEnumerable<MappedReply> given)
    {
        var argument = mapped.Argument;
        var facts = Facts(owner)
            .Add("voice", argument.Voice.Given() is { } voice ? Choices.Voices.WordOf(voice) : null)
            .Add("grounds", PlainText.Of(argument.Grounds))
            .Add("warrant", PlainText.Of(argument.Warrant))
            .Add("hedge", PlainText.Of(argument.Hedge))
            .Add("note", PlainText.Of(argument.Note))
            .Add("against", argument.Against.Select(id => id.Value))
            .Add(argument.Citations)
            .Add("replies", given.Select(FactsOf));
        text.Append($"\n<{mapped.Reference}>: ");
        AppendClaim(text, PlainText.Of(argument.Claim), owner, facts);
        foreach (var reply in given)
            AppendRelation(text, reply.Reply);
    }

    private static void AppendReply(StringBuilder text, Stakeholder from, MappedReply mapped)
    {
        var facts = Describe(Facts(from), mapped.Reply)
            .Add("voice", mapped.Voice.Given() is { } voice ? Choices.Voices.WordOf(voice) : null)
            .Add("hedge", PlainText.Of(mapped.Hedge))
            .Add("note", PlainText.Of(mapped.Note))
            .Add(mapped.Citations);
        text.Append($"\n<{PlainText.NameOf(from, mapped)}>: ");
        AppendClaim(text, PlainText.Of(mapped.Text), from, facts);
        AppendRelation(text, mapped.Reply);
    }

    private static ArgdownData FactsOf(MappedReply reply) => Describe(new(), reply.Reply);

    private static ArgdownData Describe(ArgdownData data, Reply reply) => data
        .Add("to", reply.To.Value.ToString())
        .Add("kind", Choices.ReplyKinds.WordOf(reply.Kind.Value))
        .Add("basis", Choices.Bases.WordOf(reply.Basis.Value));

    private static void AppendRelation(StringBuilder text, Reply reply)
    {
        if (Sign(reply.Kind.Value) is { } sign)
            text.Append($"  {sign} <{reply.To.Value}>\n");
    }

    private static void AppendClaim(StringBuilder text, string words, Stakeholder stakeholder, ArgdownData facts) =>
        text.Append($"{ArgdownText.Of(words)} #({stakeholder.Id.Value}) {facts}\n");

    private static ArgdownData Facts(Stakeholder stakeholder) =>
        new ArgdownData().Add("proponent", stakeholder.Name.Value);

    /// <summary><c>null</c> if Argdown has none: a reply that reframes neither attacks nor supports.</summary>
    private static string? Sign(ReplyKind kind) => kind switch
    {
        ReplyKind.Rebut or ReplyKind.Undermine => "->",
        ReplyKind.Undercut => "_>",
        ReplyKind.Concede => "+>",
        ReplyKind.Reframe => null,
        _ => throw new InvalidOperationException($"No relation for {kind}."),
    };
}
