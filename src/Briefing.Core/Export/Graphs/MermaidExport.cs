using Briefing.Export.Words;
using Briefing.Map;
using Briefing.Styles;

namespace Briefing.Export.Graphs;

/// <summary>
/// The map as a Mermaid flowchart: a subgraph for each issue, a class for each stakeholder, and an edge for each reply in
/// the style of its kind.
/// </summary>
internal static class MermaidExport
{
    public static string Write(DebateMap map)
    {
        var text = new StringBuilder("flowchart RL\n");
        foreach (var issue in map.Issues)
            AppendIssue(text, map, issue);

        foreach (var party in map.Speakers)
        {
            var colour = PartyColors.Of(party);
            text.Append($"  classDef s{party + 1} fill:#ffffff,stroke:{colour},stroke-width:2px,color:#1B2024\n");
        }

        return text.ToString();
    }

    private static void AppendIssue(StringBuilder text, DebateMap map, MappedIssue issue)
    {
        var debate = map.Debate;
        var title = Escaped($"{issue.Number}. {PlainText.OfLine(issue.Issue.Title)}");
        text.Append($"  subgraph i{issue.Number}[\"{title}\"]\n");
        for (var i = 0; i < issue.Arguments.Length; i++)
        {
            var argument = issue.Arguments[i];
            var node = NameOf(argument);
            var claim = Words(debate, argument.Owner, argument.Argument.Claim);
            text.Append($"    {node}[\"{claim}\"]:::s{argument.Owner + 1}\n");
            for (var j = 0; j < argument.Replies.Length; j++)
            {
                var reply = argument.Replies[j];
                var own = map.ReplyingArgument(reply);
                var answer = own is null ? $"{node}_r{j + 1}" : NameOf(own);
                if (own is null)
                    text.Append($"    {answer}(\"{Words(debate, reply.From, reply.Text)}\"):::s{reply.From + 1}\n");

                text.Append($"    {answer} {Line(reply.Reply.Kind.Value)} {node}\n");
            }
        }

        text.Append("  end\n");
    }

    private static string NameOf(MappedArgument argument) => $"a{argument.Number.Replace('.', '_')}";

    private static string Line(ReplyKind kind) => kind switch
    {
        ReplyKind.Rebut => "-->|rebuts|",
        ReplyKind.Undermine => "-.->|undermines|",
        ReplyKind.Undercut => "-.-x|undercuts|",
        ReplyKind.Concede => "--o|concedes|",
        ReplyKind.Reframe => "-.-o|reframes|",
        _ => throw new InvalidOperationException($"No line for {kind}."),
    };

    private static string Words(Debate debate, int party, Prose prose) =>
        Escaped($"{PlainText.OfLine(debate.Stakeholders[party].Label.Value)}: {PlainText.Of(prose)}");

    /// <summary>
    /// Characters with a meaning to Mermaid, to the HTML it generates or to Markdown in labels are written as character
    /// codes: <c>#34;</c> is a quotation mark.
    /// </summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        var last = ' ';
        foreach (var character in text)
        {
            // "1." would start a Markdown list.
            var isPlain = character > '\u007f'
                || char.IsAsciiLetterOrDigit(character)
                || " ,:!?'".Contains(character, StringComparison.Ordinal)
                || (character == '.' && !char.IsAsciiDigit(last));
            if (isPlain)
                escaped.Append(character);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"#{(int)character};");

            last = character;
        }

        return escaped.ToString();
    }
}
