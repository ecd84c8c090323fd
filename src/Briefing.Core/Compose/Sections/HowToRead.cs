namespace Briefing.Compose.Sections;

/// <summary>The terms of the briefing and the limits of its material.</summary>
internal static class HowToRead
{
    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        yield return new Block.Heading(3, Anchors.Section("how-to-read"), "How to read this briefing", ["How to read this briefing"]);

        if (c.Debate.OrderNote is { } order)
            yield return Labelled("Order of the stakeholders.", Inlines.Of(order));
        if (c.Debate.Limits is { } limits)
            yield return Labelled("Limits of the material.", Inlines.Of(limits));
        if (c.Debate.Watershed is { } watershed)
        {
            ImmutableArray<Inline> note = watershed.Note is { } given ? [" ", .. Inlines.Of(given)] : [];
            yield return Labelled(
                "Before and after.",
                [
                    $"Sources are stamped as written before or after {watershed.Name.Value} "
                    + $"({watershed.Date.Value.Display}), so that no text seems to answer what it had not seen.",
                    .. note,
                ]);
        }

        yield return Labelled(
            "Unanswered.",
            [
                "An argument without a reply is listed under its issue; it is listed again in a stakeholder’s profile only "
                + "where it is directed at that stakeholder.",
            ]);
        yield return Glossary(
            "Kinds of reply",
            new("Rebuts", "argues for the contrary conclusion."),
            new("Undermines", "attacks a premise or its evidence."),
            new("Undercuts", "lets the premise stand and denies that the conclusion follows."),
            new("Concedes", "grants the argument, wholly or in part."),
            new("Reframes", "moves the question."));
        yield return Glossary(
            "Basis of a reply",
            new("Explicit", "the source itself sets the two against each other."),
            new("Juxtaposed", "the pairing is the editors’; both dates are shown."));
        yield return Glossary(
            "Voices",
            new("Own document", "the stakeholder wrote the source."),
            new("Quoted", "a third party prints the stakeholder’s words."),
            new("Reported", "a third party tells its view in other words."),
            new("Author’s analysis", "the source’s author judges for himself or herself what the stakeholder thinks or wants."),
            new("Editors’ inference", "the editors of this briefing infer it; no source says it."));
        yield return Glossary(
            "Signs",
            new("¶", "paragraph of the source’s text, counted from 1 over its non-empty lines."),
            new("[ ]", "square brackets around a date, author or publication: known from outside the text."),
            new("[sic]", "the quotation stands as printed, slip included; the reading adopted follows."));
    }

    private static Block.Table Glossary(string caption, params Term[] terms) =>
        new(
            caption,
            [new(1, [caption]), new(3.4, ["Meaning"])],
            [.. terms.Select(t => new TableRow([[Cell(t.Word)], [Cell(t.Meaning)]]))])
        {
            HasRowHeaders = true,
            IsTight = true,
        };

    private static Block.Paragraph Cell(string text) => new(ParagraphRole.Cell, [text]);

    private static Block.Paragraph Labelled(string label, ImmutableArray<Inline> content) =>
        new(ParagraphRole.Body, [new Inline.Strong([label]), " ", .. content]);

    private sealed record Term(string Word, string Meaning);
}
