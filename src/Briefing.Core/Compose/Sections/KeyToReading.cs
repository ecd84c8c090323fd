using Briefing.Compose.Wordings;

namespace Briefing.Compose.Sections;

/// <summary>Explains every sign and word of art of a briefing, in a few lines.</summary>
internal static class KeyToReading
{
    public static IEnumerable<Block> Compose(ComposeContext c, Length length)
    {
        foreach (var names in SideNames.Of(c))
            yield return names;

        yield return Entry("Hatched", "nothing of the side’s own, perhaps only in these texts.");
        yield return Entry(StanceCells.AnalysisSign, "an author’s or expert’s analysis of the side.");
        if (c.Debate.Issues.Any(issue => issue.CommonGround.Length > 0))
            yield return Entry("Shared", "sides with common ground, as the editors see it.");
        if (c.Debate.Sources is [var source, ..])
            yield return Entry($"{source.Label.Value} 7", "paragraph 7 of that text.");
        if (c.Map.Arguments is [var argument, ..])
        {
            var parts = argument.Number.Split('.');
            yield return Entry(argument.Number, $"argument {parts[1]} of question {parts[0]}{(length == Length.Record ? "" : "; all are in the record")}.");
        }

        yield return new Block.Paragraph(
            ParagraphRole.Reference,
            [
                .. Enum.GetValues<ReplyKind>().SelectMany(IEnumerable<Inline> (kind, i) =>
                    [new Inline.Strong([$"{(i == 0 ? "" : " ")}{Terms.Verb(kind)}: "]), $"{Terms.Meaning(kind)}."]),
            ]);
        yield return Entry(Terms.EditorsSign, Terms.EditorsMeaning);
        yield return Entry("quoted", "printed as the side’s words.");
        yield return Entry("analysis", "an author judges; unmarked, the text reports it or is the side’s.");
        yield return Entry("Open", "a reply owed by the side in that column; older texts owe none.");
        if (c.Map.Arguments.Any(a => a.Replies.Any(reply => reply.IsOlder)))
            yield return Entry("written before", "the reply is older than what it is set against.");
        // A page and a Word file have them at the statement.
        if (length == Length.Record && !c.Notes.AreAtTheStatement)
            yield return Entry("n", "a note at the end of the record: quotations, hedges, remarks.");
        if (c.Debate.Events.Any(happened => happened.Conflict is not null))
            yield return Entry("Ring on the timeline", "the sources differ.");
        if (c.Debate.Sources.Any(source => source.Outside is not null))
            yield return Entry("[ ]", "known from outside the text.");
        yield return new Block.Paragraph(ParagraphRole.Reference, [$"The earlier speaker is on the left where the texts tell.{Times(c, length)}"]);
    }

    /// <summary>With dates where the sources that follow are not told at length.</summary>
    private static string Times(ComposeContext c, Length length)
    {
        if (c.Debate.Watershed is not { } watershed)
            return "";

        string Labels(Stamp stamp) =>
            Terms.List(
            [
                .. c.Debate.Sources.Where(s => s.StampAgainst(watershed) == stamp).Select(s => length == Length.Record ? s.Label.Value : $"{s.Label.Value} ({Terms.Date(s)})"),
            ]);

        var (before, after) = (Labels(Stamp.Before), Labels(Stamp.After));
        return (before.Length, after.Length) switch
        {
            (not 0, not 0) => $" Before {watershed.Name.Value}: {before}. After it, with {CitationRun.LaterSign}: {after}.",
            (not 0, _) => $" Before {watershed.Name.Value}: {before}.",
            (_, not 0) => $" After {watershed.Name.Value}, with {CitationRun.LaterSign}: {after}.",
            _ => "",
        };
    }

    private static Block.Paragraph Entry(string sign, string meaning) =>
        new(ParagraphRole.Reference, [new Inline.Strong([$"{sign}: "]), meaning]);
}
