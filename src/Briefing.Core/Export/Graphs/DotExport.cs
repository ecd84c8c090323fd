using Briefing.Compose.Wordings;
using Briefing.Export.Words;
using Briefing.Map;
using Briefing.Styles;
using Briefing.Text.Words;

namespace Briefing.Export.Graphs;

/// <summary>
/// The map as a graph for Graphviz: a cluster for each issue, the stakeholders in their colours, and an edge for each reply
/// in the style of its kind.
/// </summary>
internal static class DotExport
{
    private const int LabelLength = 34;

    public static string Write(DebateMap map)
    {
        var text = new StringBuilder();
        text.Append("digraph debate {\n");
        text.Append($"  label={Quoted(map.Debate.Title.Value)};\n");
        text.Append("  labelloc=t;\n  rankdir=RL;\n  fontname=\"sans-serif\";\n");
        text.Append("  node [shape=box, style=filled, fillcolor=white, fontname=\"sans-serif\", fontsize=10];\n");
        text.Append("  edge [fontname=\"sans-serif\", fontsize=9];\n");
        foreach (var issue in map.Issues)
            AppendIssue(text, map, issue);

        return text.Append("}\n").ToString();
    }

    private static void AppendIssue(StringBuilder text, DebateMap map, MappedIssue issue)
    {
        var debate = map.Debate;
        text.Append($"  subgraph {Quoted($"cluster_{issue.Issue.Id.Value}")} {{\n");
        text.Append($"    label={Quoted($"{issue.Number}. {issue.Issue.Title}")};\n");
        foreach (var argument in issue.Arguments)
        {
            var name = argument.Reference.ToString();
            AppendNode(text, debate, argument.Owner, name, argument.Argument.Claim, "bold");
            foreach (var reply in argument.Replies)
            {
                var own = map.ReplyingArgument(reply);
                var replyName = own is null ? PlainText.NameOf(debate.Stakeholders[reply.From], reply) : $"{own.Reference}";
                if (own is null)
                    AppendNode(text, debate, reply.From, replyName, reply.Text, "rounded");

                var kind = reply.Reply.Kind.Value;
                var verb = Quoted(debate.Words.Of(kind));
                text.Append($"    {Quoted(replyName)} -> {Quoted(name)} [label={verb}, {Line(kind)}];\n");
            }
        }

        text.Append("  }\n");
    }

    private static void AppendNode(
        StringBuilder text, Debate debate, int party, string name, Prose prose, string style)
    {
        var speaker = debate.Stakeholders[party].Label.Value;
        var lines = WordLines.Of(PlainText.Of(prose), LabelLength).Prepend(PlainText.OfLine(speaker));
        var label = string.Join("\\n", lines.Select(Escaped));
        var colour = PartyColors.Of(party);
        text.Append($"    {Quoted(name)} [label=\"{label}\", color=\"{colour}\", style=\"filled,{style}\"];\n");
    }

    private static string Line(ReplyKind kind) => kind switch
    {
        ReplyKind.Rebut => "style=solid, arrowhead=normal",
        ReplyKind.Undermine => "style=dashed, arrowhead=normal",
        ReplyKind.Undercut => "style=dotted, arrowhead=tee",
        ReplyKind.Concede => "style=solid, arrowhead=empty",
        ReplyKind.Reframe => "style=dashed, arrowhead=odiamond",
        _ => throw new InvalidOperationException($"No line for {kind}."),
    };

    private static string Quoted(string text) => $"\"{Escaped(PlainText.OfLine(text))}\"";

    /// <summary>
    /// In quoted strings, a backslash starts an escape of labels (<c>\N</c> is the node's name), and an ampersand starts one of
    /// HTML.
    /// </summary>
    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal);
}
