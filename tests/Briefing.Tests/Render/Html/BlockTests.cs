using System.Collections.Immutable;
using Briefing.Compose.Documents;
using Briefing.Html;
using Briefing.Load.Phrases;
using Briefing.Styles;

namespace Briefing.Tests.Render.Html;

/// <summary>What a browser, or a screen reader, gets of each block.</summary>
public sealed class BlockTests
{
    private static readonly Block s_words = new Block.Paragraph(ParagraphRole.Cell, ["words"]);

    [Fact]
    public void A_masthead_is_the_head_of_the_page() => Assert.Equal(
        """
        <header class="band" id="title">
        <div class="kind">
        <p>Note</p>
        <p>No. 7</p></div>
        <h1>Trams</h1>
        <p class="lead">Why?</p>
        <p class="meta">As of today</p></header>
        """,
        Body(new Block.Masthead(new(1, "title", "Trams", ["Trams"]), ["Note"], ["No. 7"], ["Why?"], [["As of today"]])));

    [Fact]
    public void What_a_masthead_does_not_say_leaves_no_line() => Assert.Equal(
        """
        <header class="band" id="title">
        <div class="kind">
        <p>Note</p></div>
        <h1>Trams</h1></header>
        """,
        Body(new Block.Masthead(new(1, "title", "Trams", ["Trams"]), ["Note"], [], [], [])));

    [Fact]
    public void Columns_have_sections_of_their_own_after_the_section_before_them() => Assert.Equal(
        """
        <section id="before" class="part">
        <h2>before</h2></section>
        <div class="columns">
        <div class="column wide">
        <section id="left" class="part">
        <h2>left</h2>
        <p>words</p></section></div>
        <div class="column">
        <section id="right" class="part">
        <h2>right</h2></section></div></div>
        """,
        Body(
            Heading("before"),
            new Block.ColumnSet([new(1.8, [Heading("left"), s_words]), new(1, [Heading("right")])])));

    [Fact]
    public void Columns_without_headings_stay_in_their_section() => Assert.Equal(
        """
        <section id="one" class="part">
        <h2>one</h2>
        <div class="flow of-2">
        <p>words</p></div></section>
        """,
        Body(Heading("one"), new Block.Flow(2, [s_words])));

    [Fact]
    public void A_remark_follows_its_heading() => Assert.Equal(
        """
        <section id="one" class="part major">
        <h2>one</h2>
        <p class="remark">earlier</p></section>
        """,
        Body(Heading("one") with { Remark = ["earlier"], IsMajor = true }));

    [Fact]
    public void The_heading_of_a_party_has_its_mark() => Assert.Contains(
        "<h2><span class=\"mark p1\" aria-hidden=\"true\"></span>one</h2>",
        Body(Heading("one") with { Party = 1 }),
        StringComparison.Ordinal);

    [Fact]
    public void A_silence_is_hatched_and_said_and_page_numbers_are_left_out()
    {
        var html = Body(new Block.Table(
            "Answers",
            [new(1, ["Question"]), new(1, [new Inline.PartyName(0, "One")]) { Party = 0 }, new(1, ["p."]) { IsPageNumber = true }],
            [
                new([]) { Title = ["A part"] },
                new([[s_words], [], [new Block.PageNumber("one", "Page of one")]]),
                new([]) { Title = ["Another"] },
                new([[s_words], [s_words], [new Block.PageNumber("one", "Page of one")]]),
            ])
        {
            HasRowHeaders = true,
            HatchesEmpty = true,
        });
        Assert.Equal(
            """
            <table class="stacked">
            <caption class="unseen">Answers</caption>
            <colgroup>
            <col width="50%">
            <col width="50%" data-party="0"></colgroup>
            <thead>
            <tr>
            <th scope="col">Question</th>
            <th scope="col" data-party="0"><b class="party p0">One</b></th></tr></thead>
            <tbody>
            <tr class="group">
            <th scope="rowgroup" colspan="2">A part</th></tr>
            <tr>
            <th scope="row">words</th>
            <td class="p0 silent" data-party="0">
            <span class="unseen">nothing in these texts</span></td></tr></tbody>
            <tbody>
            <tr class="group">
            <th scope="rowgroup" colspan="2">Another</th></tr>
            <tr>
            <th scope="row">words</th>
            <td class="p0" data-party="0">words</td></tr></tbody></table>
            """,
            html);
    }

    [Fact]
    public void A_strip_has_a_cell_for_each_party() => Assert.Equal(
        """
        <div class="strip" role="group" aria-label="Answers">
        <dl>
        <div class="of-party p0" data-party="0">
        <dt><b class="party p0">One</b></dt>
        <dd>Yes</dd></div>
        <div class="silent" data-party="1">
        <dt><b class="party p1">Two</b></dt>
        <dd>
        <span class="unseen">nothing in these texts</span></dd></div></dl></div>
        """,
        Body(new Block.Strip("Answers", [new(0, ["Yes"]), new(1, [])])));

    [Fact]
    public void Statements_set_against_each_other_can_be_filtered()
    {
        Statement left = new("argument/a", 0, [new Inline.PartyName(0, "One")], [s_words]) { Voice = Voice.Quoted, IsUnanswered = true };
        Statement right = new("argument/b", 1, [new Inline.PartyName(1, "Two"), new Inline.Quiet([" rebuts"])], [s_words])
        {
            Reply = ReplyKind.Rebut,
        };
        Assert.Equal(
            """
            <div class="pairs" role="group" aria-label="Clash">
            <div class="exchange">
            <div class="side">
            <article id="argument/a" class="said p0" data-by="0" data-voice="quoted" data-open>
            <p class="speaker"><b class="party p0">One</b></p>
            <p>words</p></article></div>
            <div class="side">
            <article id="argument/b" class="said p1" data-by="1" data-kind="rebut">
            <p class="speaker"><b class="party p1">Two</b><span class="quiet"> rebuts</span></p>
            <p>words</p></article></div></div></div>
            """,
            Body(new Block.Pairs("Clash", [new([left], [right])])));
    }

    [Fact]
    public void Statements_in_columns_count_among_those_of_the_document()
    {
        Statement one = new("argument/a", 0, ["One"], []);
        var pairs = new Block.Pairs("Clash", [new([one], [one with { Anchor = "argument/b" }])]);
        Assert.Equal(
            ["argument/a", "argument/b"],
            DocumentStatements.Of(Of(new Block.ColumnSet([new(1, [new Block.Flow(1, [pairs])])]))).Select(s => s.Anchor));
    }

    [Fact]
    public void A_statement_that_is_printed_elsewhere_has_no_name_and_no_link() => Assert.Equal(
        """
        <div class="alone flow of-2">
        <div class="exchange">
        <article class="said p0" data-by="0">
        <p class="speaker">One</p></article></div></div>
        <div data-depth="record">
        <p>words</p></div>
        """,
        Body(new Block.StatementFlow(2, [new(null, 0, ["One"], [])]), new Block.OnScreen([s_words])));

    [Fact]
    public void Events_are_a_list_along_an_axis() => Assert.Equal(
        """
        <ol class="timeline" aria-label="Events">
        <li id="event/a">
        <b class="date">1990</b>
        <p>First</p></li>
        <li class="disputed later">
        <b class="date">1992</b>
        <p>Second</p></li>
        <li class="watershed">
        <b class="date">May 1992</b>
        <p>Third</p></li></ol>
        """,
        Body(new Block.TimelineList(
            "Events",
            [
                new("1990", new(1990, 1, 1), ["First"]) { Anchor = "event/a" },
                new("1992", new(1992, 1, 1), ["Second"]) { IsDisputed = true },
                new("May 1992", new(1992, 5, 1), ["Third"]) { IsWatershed = true },
            ])));

    [Fact]
    public void A_mark_alone_is_read_as_its_party() => Assert.Equal(
        "<p><span class=\"mark p1\" role=\"img\" aria-label=\"The second\"></span></p>",
        Body(new Block.Paragraph(ParagraphRole.Body, [new Inline.PartyMark(1)])));

    [Fact]
    public void A_citation_that_recedes_is_a_link() => Assert.Equal(
        "<p>So <a class=\"cite\" href=\"#source/x\" title=\"X, page 7\">X 7</a></p>",
        Body(new Block.Paragraph(
            ParagraphRole.Body,
            ["So", new Inline.Quiet([" ", new Inline.Citation("source/x", "X 7", "X, page 7") { Place = "page 7" }])])));

    private static Block.Heading Heading(string name) => new(2, name, name, [name]);

    private static Document Of(params ImmutableArray<Block> blocks) => new()
    {
        Title = "Title",
        Subject = "Subject",
        Language = "en",
        Words = PhraseReader.Of("en"),
        Date = new(2024, 1, 1),
        Length = Length.Note,
        Parties = [new("one", "The first", "1", "One"), new("two", "The second", "2", "Two")],
        Blocks = blocks,
    };

    private static string Body(params ImmutableArray<Block> blocks)
    {
        var html = HtmlRenderer.Render(Of(blocks), Design.Plain);
        const string Main = "<main id=\"main\" tabindex=\"-1\">";
        var start = html.IndexOf(Main, StringComparison.Ordinal) + Main.Length;
        return html[start..html.IndexOf("</main>", StringComparison.Ordinal)].Trim();
    }
}
