using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Compose.Documents;
using Briefing.Load.Phrases;
using Briefing.MarkdownOutput;
using Briefing.Tests.Infrastructure;
using Briefing.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Briefing.Compose.Documents.Block;
using ComposedRow = Briefing.Compose.Documents.TableRow;
using Inline = Briefing.Compose.Documents.Inline;
using TableRow = Markdig.Extensions.Tables.TableRow;

namespace Briefing.Tests.Render.Markdown;

/// <summary>What another program reads in the Markdown is what was composed.</summary>
public sealed class MarkdownTests
{
    // More than CommonMark, so that what GitHub understands beyond it is seen, too.
    private static readonly MarkdownPipeline s_github = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseEmphasisExtras()
        .UseMathematics()
        .UseTaskLists()
        .UseAutoLinks()
        .Build();

    public static TheoryData<string, string> Documents => SampleDocuments.All;

    [Theory]
    [InlineData("attacks")]
    [InlineData("ferry")]
    [InlineData("tram")]
    public void A_debate_is_written_as_in_its_snapshot(string name) =>
        Snapshot.Matches(MarkdownRenderer.Render(Compose(name)), name);

    [Theory]
    [InlineData("tram")]
    [InlineData("two-sides")]
    public void A_note_is_written_as_in_its_snapshot(string name) =>
        Snapshot.Matches(MarkdownRenderer.Render(SampleDocuments.Compose(name, nameof(Length.Note))), $"{name}-note");

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_headings_are_those_of_the_document(string name, string length)
    {
        var document = SampleDocuments.Compose(name, length);
        var expected = document.Headings
            .Select(h => (h.Level, OneLine(InlineText.Of(h.Content, document.Parties))));
        var read = Parse(document).Descendants<HeadingBlock>().Select(h => (h.Level, Words(h.Inline!)));
        Assert.Equal(expected, read);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_table_whose_rows_have_a_header_is_read_with_its_columns_rows_and_first_cells(string name, string length)
    {
        var document = SampleDocuments.Compose(name, length);
        var expected = document.AllBlocks.Where(block => block is Block.Table { HasRowHeaders: true } or Block.Strip).Select(block =>
            block is Block.Table table
                ? (table.Columns.Count(column => !column.IsPageNumber), FirstCells(table, document.Parties))
                : (((Block.Strip)block).Cells.Length, FirstAnswer((Block.Strip)block, document.Parties)));
        var read = Parse(document).Descendants<Table>().Select(table => (
            table.ColumnDefinitions.Count,
            string.Join('\n', table.OfType<TableRow>().Skip(1).Select(row => Words((Markdig.Extensions.Tables.TableCell)row[0])))));
        Assert.Equal(expected, read);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_cited_place_is_a_footnote_with_a_label_of_its_own(string name, string length)
    {
        var document = SampleDocuments.Compose(name, length);
        var text = MarkdownRenderer.Render(document);
        var cited = new CitedPlaces(document).All;
        var read = Markdig.Markdown.Parse(text, s_github).Descendants<Footnote>().ToArray();
        Assert.Equal(cited.Count, read.Length);
        Assert.All(read, note => Assert.NotEmpty(note.Links));
        Assert.Equal(cited.Count, read.Select(note => note.Label).Distinct().Count());
        Assert.Equal(cited.Select(place => OneLine(place.Words)).Order(), read.Select(Words).Order());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_to_a_heading_to_the_web_or_to_a_mail_address(string name, string length)
    {
        var parsed = Parse(SampleDocuments.Compose(name, length));
        var headings = parsed.Descendants<HeadingBlock>().Select(h => $"#{h.GetAttributes().Id}").ToHashSet();
        foreach (var link in parsed.Descendants<LinkInline>())
        {
            Assert.False(link.IsImage);
            Assert.True(headings.Contains(link.Url!) || WebLink.IsSafe(link.Url!), link.Url);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_is_read_as_HTML_code_a_formula_or_a_rule(string name, string length)
    {
        var parsed = Parse(SampleDocuments.Compose(name, length));
        Assert.Empty(parsed.Descendants<HtmlBlock>());
        Assert.Empty(parsed.Descendants<HtmlInline>());
        Assert.Empty(parsed.Descendants<Markdig.Syntax.CodeBlock>());
        Assert.Empty(parsed.Descendants<CodeInline>());
        Assert.Empty(parsed.Descendants<Markdig.Extensions.Mathematics.MathInline>());
        Assert.Empty(parsed.Descendants<ThematicBreakBlock>());
        Assert.DoesNotContain(parsed.Descendants<LinkReferenceDefinition>(), d => d is not FootnoteLinkReferenceDefinition);
    }

    [Theory]
    [InlineData("# no heading")]
    [InlineData("- no item")]
    [InlineData("+ no item")]
    [InlineData("12. no item")]
    [InlineData("3) no item")]
    [InlineData("> no quotation")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("    no code")]
    [InlineData("```")]
    [InlineData("~~~")]
    [InlineData("<!-- no comment")]
    [InlineData("<div>no element</div>")]
    [InlineData("<?php no instruction ?>")]
    [InlineData("![no](picture.png)")]
    [InlineData("[no](javascript:alert(1))")]
    [InlineData("[^1]: no footnote")]
    [InlineData("[^page-paragraph-1] no footnote")]
    [InlineData("[no]: https://example.org")]
    [InlineData("<https://example.org>")]
    [InlineData("*no* _emphasis_ __at__ **all** ~~no~~ $x$ $$y$$ `z`")]
    [InlineData("a | b")]
    [InlineData("|---|")]
    [InlineData("&lt; &#60; &copy;")]
    [InlineData("\\ at the end \\")]
    [InlineData("- [ ] no task")]
    [InlineData("snake_case_name and 2 * 3 * 4")]
    [InlineData("https://example.org/<img src=x onerror=alert(1)>")]
    [InlineData("HTTPS://EXAMPLE.ORG/<script>alert(1)</script>")]
    [InlineData("www.example.org/<b onclick=alert(1)>no</b>")]
    [InlineData("WWW.example.org/*a* _b_")]
    [InlineData("ftp://example.org/`a` [b](c) &lt;d> \\e")]
    [InlineData("http://example.org/a|b ~~c~~ $d$")]
    [InlineData("It ends ##")]
    [InlineData("#")]
    [InlineData("# # #")]
    [InlineData("line\u2028separator and\u0085next line")]
    public void Text_stays_text_in_a_paragraph_a_claim_a_cell_and_a_heading(string text)
    {
        ImmutableArray<Inline> content = [text];
        var paragraph = new Block.Paragraph(ParagraphRole.Body, content);
        Block[] blocks =
        [
            new Block.Heading(2, "section/x", text, content),
            paragraph,
            new Block.Paragraph(ParagraphRole.Claim, content),
            new Block.Note(text, [paragraph]),
            new Block.ItemList([new([paragraph]), new([paragraph])]),
            new Block.Table("", [new(1, content), new(1, content)], [new ComposedRow([[paragraph], [paragraph]])]) { HasRowHeaders = true },
            new Block.Table("", [new(1, content)], [new ComposedRow([[paragraph]])]),
            new Block.StatementFlow(2, [new("a/b", 0, content, [paragraph])]),
        ];
        foreach (var block in blocks)
        {
            var parsed = Parse(Of(block));
            var expected = OneLine(text);
            var leaves = parsed.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null).ToArray();
            Assert.NotEmpty(leaves);
            Assert.All(leaves, leaf => Assert.Equal(expected, Words(leaf.Inline!)));
            Assert.Empty(parsed.Descendants<LinkInline>());
            Assert.Empty(parsed.Descendants<AutolinkInline>());
        }
    }

    [Fact]
    public void What_is_not_seen_is_left_out_or_marked()
    {
        var text = MarkdownRenderer.Render(Of(new Block.Paragraph(ParagraphRole.Body, ["a\u202eb\u2066c\0d\u001be"])));
        Assert.Equal("abc\ufffdd\ufffde\n", text);
    }

    [Fact]
    public void A_link_to_a_script_is_only_its_words()
    {
        var link = new Inline.Link("javascript:alert(1)", ["here"]);
        Assert.Equal("here\n", MarkdownRenderer.Render(Of(new Block.Paragraph(ParagraphRole.Body, [link]))));
    }

    [Fact]
    public void Each_sentence_has_a_line_of_its_own()
    {
        const string Text = "It began in 1990. “Not one inch.” So said Mr. Baker of the U.S. side. Did he? In No. 5 they doubt it (p. 4). "
            + "Minsk II. Then nothing… Or *so it seems.* e.g. this";
        const string Lines = "It began in 1990.\n“Not one inch.”\nSo said Mr. Baker of the U.S. side.\nDid he?\n"
            + "In No. 5 they doubt it (p. 4).\nMinsk II.\nThen nothing…\nOr *so it seems.* e.g. this";
        Assert.Equal(Lines, string.Join('\n', SentenceLines.Of(Text)));
    }

    [Fact]
    public void A_citation_more_changes_no_other_label()
    {
        Inline.Citation[] citations = [Cite(1), Cite(2), Cite(3)];
        var without = MarkdownRenderer.Render(Of([.. citations.Skip(1).Select(Line)]));
        var with = MarkdownRenderer.Render(Of([.. citations.Select(Line)]));
        Assert.Equal(without.Split('\n').Order(), with.Split('\n').Where(line => !line.Contains("paragraph-1", StringComparison.Ordinal)).Order().Skip(1));

        static Inline.Citation Cite(int paragraph) =>
            new("source/page", $"Page ¶{paragraph}", $"Page, paragraph {paragraph}") { Place = $"paragraph {paragraph}" };

        static Block Line(Inline.Citation citation) => new Block.Paragraph(ParagraphRole.Body, ["Words.", citation]);
    }

    [Fact]
    public void Places_whose_names_differ_in_signs_alone_are_two_footnotes()
    {
        Inline[] citations = [Cite("section A.1"), Cite("section A-1")];
        var text = MarkdownRenderer.Render(Of(new Block.Paragraph(ParagraphRole.Body, [.. citations])));
        Assert.Contains("[^page-section-a-1]: Page, section A.1\n", text, StringComparison.Ordinal);
        Assert.Contains("[^page-section-a-1-2]: Page, section A-1\n", text, StringComparison.Ordinal);

        static Inline Cite(string place) => new Inline.Citation("source/page", "", $"Page, {place}") { Place = place };
    }

    private static Document Compose(string name) => Composer.Compose(SampleDebates.Map(name), Length.Record);

    private static Document Of(params ImmutableArray<Block> blocks) => new()
    {
        Title = "Title",
        Subject = "Subject",
        Language = "en",
        Words = PhraseReader.Of("en"),
        Date = new(2024, 1, 1),
        Length = Length.Record,
        Parties = [new("one", "One", "O", "One")],
        Blocks = blocks,
    };

    private static MarkdownDocument Parse(Document document) =>
        Markdig.Markdown.Parse(MarkdownRenderer.Render(document), s_github);

    private static string FirstCells(Block.Table table, ImmutableArray<Party> parties) =>
        string.Join('\n', table.Rows.Select(row => OneLine(InlineText.Of(FirstCell(row), parties))));

    private static string FirstAnswer(Block.Strip strip, ImmutableArray<Party> parties) =>
        strip.Cells[0].Answer.IsEmpty ? "–" : OneLine(InlineText.Of(strip.Cells[0].Answer, parties));

    private static ImmutableArray<Inline> FirstCell(ComposedRow row) =>
        row.Title.IsEmpty ? [.. row.Cells[0].OfType<Block.Paragraph>().SelectMany(paragraph => paragraph.Content)] : row.Title;

    private static string Words(MarkdownObject container) => OneLine(string.Concat(container.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    })));

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
