namespace Briefing.Html;

/// <summary>Writes blocks in sections nested by heading level: the content of the page, and of its columns.</summary>
internal sealed class SectionHtml(HtmlWriter html, InlineHtml inlines, BlockHtml blocks)
{
    /// <summary>How much higher headings are than in the document: the head of a view is the head of what is shown.</summary>
    public int Raised { get; set; }

    public void Write(ImmutableArray<Block> content)
    {
        var levels = new Stack<int>();
        foreach (var block in content)
            Write(block, levels);

        CloseDownTo(0, levels);
    }

    /// <param name="levels">Of the open sections.</param>
    private void Write(Block block, Stack<int> levels)
    {
        switch (block)
        {
            case Block.Heading heading:
                CloseBefore(heading, levels);
                Write(heading);
                levels.Push(heading.Level);
                break;
            case Block.Masthead masthead:
                CloseDownTo(0, levels);
                Write(masthead);
                break;
            // The menu of the page has them.
            case Block.Contents:
                break;
            default:
                // Columns with sections are not part of the section before them.
                if (block.WithInner.OfType<Block.Heading>().MinBy(heading => heading.Level) is { } highest)
                    CloseBefore(highest, levels);
                blocks.Write(block);
                break;
        }
    }

    private void Write(Block.Heading heading)
    {
        html.Open(
            "section",
            ("id", heading.Anchor),
            ("class", ClassOf(heading)),
            ("data-issue", heading.Issue),
            ("data-depth", PrintDepth.Of(heading.Depth)),
            ("data-party", heading.Party?.ToString(CultureInfo.InvariantCulture)));
        WriteWords(heading);
    }

    /// <summary>The heading alone, whatever holds it.</summary>
    public void WriteWords(Block.Heading heading)
    {
        html.Open($"h{heading.Level - Raised}");
        if (heading.Party is { } party)
            inlines.WriteMark(party, name: null);
        inlines.Write(heading.Content);
        html.Close();
        Line(heading.Remark, "remark");
    }

    public void Write(Block.Masthead masthead)
    {
        html.Open("header", ("class", "band"), ("id", masthead.Title.Anchor));
        html.Open("div", ("class", "kind"));
        Line(masthead.Kind, null);
        Line(masthead.Series, null);
        html.Close();
        html.Open("h1");
        inlines.Write(masthead.Title.Content);
        html.Close();
        Line(masthead.Question, "lead");
        foreach (var line in masthead.Lines)
            Line(line, "meta");

        html.Close();
    }

    private void Line(ImmutableArray<Inline> words, string? style)
    {
        if (words.IsEmpty)
            return;

        html.Open("p", ("class", style));
        inlines.Write(words);
        html.Close();
    }

    private static string? ClassOf(Block.Heading heading) => heading switch
    {
        { Level: 2, IsMajor: true } => "part major",
        { Level: 2 } => "part",
        { IsMajor: true } => "major",
        _ => null,
    };

    /// <summary>The title does not contain the sections: they are next to the table of contents, and the title is above.</summary>
    private void CloseBefore(Block.Heading heading, Stack<int> levels) =>
        CloseDownTo(heading.Level == 2 ? 0 : heading.Level - 1, levels);

    private void CloseDownTo(int level, Stack<int> levels)
    {
        while (levels.TryPeek(out var open) && open > level)
        {
            levels.Pop();
            html.Close();
        }
    }
}
