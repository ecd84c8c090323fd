using Briefing.Compose.Wordings;

namespace Briefing.Html;

/// <summary>Writes statements: beside those set against them, or flowing through columns.</summary>
internal sealed class StatementHtml(HtmlWriter html, InlineHtml inlines, BlockHtml blocks, NotesHtml notes)
{
    public void Write(Block.Pairs pairs)
    {
        html.Open("div", ("class", "pairs"), ("role", "group"), ("aria-label", pairs.Caption));
        foreach (var pair in pairs.Rows)
        {
            html.Open("div", ("class", "exchange"), ("data-depth", PrintDepth.Of(pair.Depth)));
            Side(pair.Left);
            Side(pair.Right);
            html.Close();
        }

        html.Close();
    }

    public void Write(Block.StatementFlow statements)
    {
        html.Open("div", ("class", $"alone flow of-{statements.ColumnCount}"));
        foreach (var statement in statements.Items)
        {
            html.Open("div", ("class", "exchange"), ("data-depth", PrintDepth.Of(statement.Depth)));
            Write(statement);
            html.Close();
        }

        html.Close();
    }

    private void Side(ImmutableArray<Statement> statements)
    {
        html.Open("div", ("class", "side"));
        foreach (var statement in statements)
            Write(statement);

        html.Close();
    }

    private void Write(Statement statement)
    {
        html.Open(
            "article",
            ("id", statement.Anchor),
            ("class", $"said {PartyCss.ClassOf(statement.Party)}"),
            ("data-by", statement.Party.ToString(CultureInfo.InvariantCulture)),
            ("data-voice", statement.Voice is { } voice ? ScreenWording.Key(voice) : null),
            ("data-kind", statement.Reply is { } kind ? ScreenWording.Key(kind) : null),
            ("data-open", statement.IsUnanswered ? "" : null));
        html.Open("p", ("class", "speaker"));
        inlines.WriteWithoutLinkedNames(statement.Heading);
        html.Close();
        Content(statement.Content);
        html.Close();
    }

    /// <summary>What supports it folds out below it.</summary>
    private void Content(ImmutableArray<Block> content)
    {
        ImmutableArray<Inline> said = [.. content.OfType<Block.Paragraph>().SelectMany(paragraph => paragraph.Content)];
        ImmutableArray<Block> grounds = [.. content.Where(IsDetail)];
        foreach (var block in content.Where(block => !IsDetail(block)))
            blocks.Write(block is Block.Paragraph paragraph ? paragraph with { Content = NotesHtml.Without(paragraph.Content) } : block);

        notes.Write(said, grounds.IsEmpty ? null : () => blocks.Write(grounds));
    }

    private static bool IsDetail(Block block) => block is Block.Paragraph { Role: ParagraphRole.Detail };
}
