using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The answers of all sides to one issue.</summary>
internal static class AnswerStrip
{
    public static Block.Strip Of(ComposeContext c, MappedIssue issue) =>
        new(
            c.Words.Fill(PhraseKey.StripInShort, ("question", issue.Issue.Question.Value)),
            [.. c.Map.Parties.Select(party => Cell(c, issue, party, StanceCells.Of(c, issue, party)))]);

    /// <summary>On a page, the cell is what links to the answer lead to.</summary>
    public static StripCell Cell(ComposeContext c, MappedIssue issue, int party, ImmutableArray<Inline> answer) =>
        new(party, answer) { Anchor = c.HasViews ? Anchors.Answer(c.Stakeholder(party), issue.Issue) : null };
}
