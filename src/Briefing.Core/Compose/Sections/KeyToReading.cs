using Briefing.Compose.Wordings;

namespace Briefing.Compose.Sections;

/// <summary>Explains every sign and word of art of a briefing, in a few lines.</summary>
internal static class KeyToReading
{
    public static IEnumerable<Block> Compose(ComposeContext c, Length length)
    {
        foreach (var names in SideNames.Of(c))
            yield return names;

        yield return Entry("Hatched", "nothing in these texts; the silence may be only theirs.");
        yield return Entry(StanceCells.AnalysisSign, "an author’s or expert’s analysis, not the side’s own words.");
        if (c.Debate.Issues.Any(issue => issue.CommonGround.Length > 0))
            yield return Entry("Shared", "sides with common ground, told with the question.");
        if (c.Debate.Sources is [var source, ..])
            yield return Entry($"{source.Label.Value} 7", "paragraph 7 of that text.");
        if (c.Map.Arguments is [var argument, ..])
        {
            var parts = argument.Number.Split('.');
            yield return Entry(argument.Number, $"argument {parts[1]} of question {parts[0]}; all are in the record.");
        }

        yield return new Block.Paragraph(
            ParagraphRole.Reference,
            [
                .. Enum.GetValues<ReplyKind>().SelectMany(IEnumerable<Inline> (kind, i) =>
                    [new Inline.Strong([$"{(i == 0 ? "" : " ")}{Terms.Verb(kind)}: "]), $"{Terms.Meaning(kind)}."]),
            ]);
        yield return Entry(ClashPairs.EditorsSign, "set against it by the editors; every other reply is one that the texts make.");
        yield return Entry("quoted", "printed as the side’s words.");
        yield return Entry("analysis", "an author judges; without a word, the text reports it or is the side’s own.");
        yield return Entry("Open", "an answer that the side of that column owes, in these texts.");
        if (c.Map.Arguments.Any(a => a.Replies.Any(reply => reply.IsOlder)))
            yield return Entry("written before", "the reply is older than what it is set against.");
        if (length == Length.Record)
            yield return Entry("n", "a note at the end of the record: quotations, hedges, remarks.");
        if (c.Debate.Events.Any(happened => happened.Conflict is not null))
            yield return Entry("Ring on the timeline", "the sources differ.");
        if (c.Debate.Sources.Any(source => source.Outside is not null))
            yield return Entry("[ ]", "known from outside the text.");
        yield return new Block.Paragraph(ParagraphRole.Reference, [$"The earlier speaker is on the left where the texts tell.{Times(c)}"]);
    }

    private static string Times(ComposeContext c)
    {
        if (c.Debate.Watershed is not { } watershed)
            return "";

        string Labels(Stamp stamp) =>
            Terms.List([.. c.Debate.Sources.Where(s => s.StampAgainst(watershed) == stamp).Select(s => s.Label.Value)]);

        var (before, after) = (Labels(Stamp.Before), Labels(Stamp.After));
        return (before.Length, after.Length) switch
        {
            (not 0, not 0) => $" {before} wrote before {watershed.Name.Value}, {after} after.",
            (not 0, _) => $" {before} wrote before {watershed.Name.Value}.",
            (_, not 0) => $" {after} wrote after {watershed.Name.Value}.",
            _ => "",
        };
    }

    private static Block.Paragraph Entry(string sign, string meaning) =>
        new(ParagraphRole.Reference, [new Inline.Strong([$"{sign}: "]), meaning]);
}
