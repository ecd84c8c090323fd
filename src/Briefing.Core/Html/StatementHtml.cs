using Briefing.Compose.Wordings;

namespace Briefing.Html;

/// <summary>Writes statements side by side with those set against them, and arguments without replies.</summary>
internal sealed class StatementHtml(HtmlWriter html, InlineHtml inlines, BlockHtml blocks)
{
    public void Write(Block.SideBySide table)
    {
        html.Open("table", ("class", "sides"));
        html.Line("caption", table.Caption, ("class", "unseen"));
        html.Open("thead");
        html.Open("tr");
        html.Line("th", table.ArgumentTitle, ("scope", "col"));
        html.Line("th", table.ReplyTitle, ("scope", "col"));
        html.Close();
        html.Close();
        html.Open("tbody");
        foreach (var exchange in table.Exchanges)
            Write(table, exchange);

        html.Close();
        html.Close();
    }

    public void Write(Block.Statements statements)
    {
        html.Open("div", ("class", "alone"));
        html.Line("p", statements.Title, ("class", "alone-title"));
        foreach (var statement in statements.Items)
        {
            html.Open("div", ("class", "exchange"));
            Write(statement);
            html.Close();
        }

        html.Close();
    }

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

    private void Write(Block.SideBySide table, Exchange exchange)
    {
        html.Open("tr", ("class", "exchange"));
        html.Open("td", ("data-label", table.ArgumentTitle));
        Write(exchange.Argument);
        html.Close();
        html.Open("td", ("data-label", table.ReplyTitle));
        foreach (var reply in exchange.Replies)
            Write(reply);

        html.Close();
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
