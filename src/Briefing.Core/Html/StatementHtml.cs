using Briefing.Compose.Wordings;

namespace Briefing.Html;

/// <summary>Writes statements: beside those set against them, or flowing through columns.</summary>
internal sealed class StatementHtml(HtmlWriter html, InlineHtml inlines, BlockHtml blocks)
{
    public void Write(Block.Pairs pairs)
    {
        html.Open("div", ("class", "pairs"), ("role", "group"), ("aria-label", pairs.Caption));
        foreach (var pair in pairs.Rows)
        {
            html.Open("div", ("class", "exchange"));
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
            html.Open("div", ("class", "exchange"));
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
            ("class", $"said of-party {PartyCss.ClassOf(statement.Party)}"),
            ("data-by", statement.Party.ToString(CultureInfo.InvariantCulture)),
            ("data-voice", statement.Voice is { } voice ? ScreenWording.Key(voice) : null),
            ("data-kind", statement.Reply is { } kind ? ScreenWording.Key(kind) : null),
            ("data-open", statement.IsUnanswered ? "" : null));
        html.Open("p", ("class", "speaker"));
        inlines.Write(statement.Heading);
        if (statement.Anchor is { } anchor)
            Link(anchor, inlines.PlainText(statement.Heading));
        html.Close();
        blocks.Write(statement.Content);
        html.Close();
    }

    private void Link(string anchor, string heading)
    {
        html.Text(" ");
        html.OpenInline(
            "a",
            ("class", "link"),
            ("href", $"#{anchor}"),
            ("aria-label", $"{ScreenWording.LinkTo} {heading}"),
            ("title", ScreenWording.CopyLink));
        html.Text("#");
        html.Close();
    }
}
