using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>The answers of all sides to one issue.</summary>
internal static class AnswerStrip
{
    public static Block.Strip Of(ComposeContext c, MappedIssue issue) =>
        new(
            $"The answers in short: {issue.Issue.Question.Value}",
            [.. c.Map.Parties.Select(party => new StripCell(party, StanceCells.Of(c, issue, party)))]);
}
