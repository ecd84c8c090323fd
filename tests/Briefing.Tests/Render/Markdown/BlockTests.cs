using System.Collections.Immutable;
using Briefing.Compose.Documents;
using Briefing.Load.Phrases;
using Briefing.MarkdownOutput;

namespace Briefing.Tests.Render.Markdown;

/// <summary>The lines of each block.</summary>
public sealed class BlockTests
{
    private static readonly Block s_words = new Block.Paragraph(ParagraphRole.Cell, ["words"]);

    [Fact]
    public void A_masthead_is_a_title_a_question_and_lines() => Check(
        """
        # Trams

        *Why?*

        Note · No. 7

        As of today
        """,
        new Block.Masthead(new(1, "title", "Trams", ["Trams"]), ["Note"], ["No. 7"], ["Why?"], [["As of today"]]));

    [Fact]
    public void What_a_masthead_does_not_say_leaves_no_line() => Check(
        """
        # Trams

        Note
        """,
        new Block.Masthead(new(1, "title", "Trams", ["Trams"]), ["Note"], [], [], []));

    [Fact]
    public void Columns_follow_one_another() => Check(
        """
        ## left

        words

        ## right

        *earlier*

        words
        """,
        new Block.ColumnSet(
        [
            new(2, [new Block.Heading(2, "left", "left", ["left"]), s_words]),
            new(1, [new Block.Heading(2, "right", "right", ["right"]) { Remark = ["earlier"] }, new Block.Flow(2, [s_words])]),
        ]));

    [Fact]
    public void A_call_before_a_link_is_no_picture() => Check(
        """
        Peace now\![words](https://x.example) and *no!*
        """,
        new Block.Paragraph(
            ParagraphRole.Body,
            ["Peace now!", new Inline.Link("https://x.example", ["words"]), " and ", new Inline.Emphasis(["no!"])]));

    [Fact]
    public void A_silence_is_a_dash_and_page_numbers_are_left_out() => Check(
        """
        | Question | **One** |
        | --- | --- |
        | **A part** |  |
        | words | – |
        """,
        new Block.Table(
            "Answers",
            [new(1, ["Question"]), new(1, [new Inline.PartyName(0, "One")]), new(1, ["p."]) { IsPageNumber = true }],
            [new([]) { Title = ["A part"] }, new([[s_words], [], [new Block.PageNumber("one", "Page of one")]])])
        {
            HasRowHeaders = true,
            HatchesEmpty = true,
        });

    [Fact]
    public void The_number_of_a_page_leaves_no_line() => Check(
        """
        words

        words
        """,
        s_words,
        new Block.PageNumber("one", "Page of one"),
        s_words);

    [Fact]
    public void A_strip_is_a_table_of_one_row() => Check(
        """
        | **One** | **Two** |
        | --- | --- |
        | Yes | – |
        """,
        new Block.Strip("Answers", [new(0, ["Yes"]), new(1, [])]));

    [Fact]
    public void What_is_set_against_a_statement_is_below_it() => Check(
        """
        - **One**

          words

          - **Two** *rebuts*

            words
        """,
        new Block.Pairs(
            "Clash",
            [
                new(
                    [new("argument/a", 0, [new Inline.PartyName(0, "One")], [s_words])],
                    [new("argument/b", 1, [new Inline.PartyName(1, "Two"), new Inline.Quiet([" rebuts"])], [s_words])]),
            ]));

    [Fact]
    public void Events_are_a_list_with_their_dates() => Check(
        """
        - **1990** It began.
          It went on.
        - **1992** **The divide**
        """,
        new Block.TimelineList(
            "Events",
            [
                new("1990", new(1990, 1, 1), ["It began. It went on."]),
                new("1992", new(1992, 1, 1), ["The divide"]) { IsWatershed = true },
            ]));

    [Fact]
    public void Citations_that_recede_are_footnotes_without_the_signs_between_them() => Check(
        """
        So.[^x-page-7] [^x-page-8]

        [^x-page-7]: X, page 7
        [^x-page-8]: X, page 8
        """,
        new Block.Paragraph(ParagraphRole.Body, ["So.", new Inline.Quiet([" ", Cite("7"), ",\u00a0", Cite("8")])]));

    [Fact]
    public void A_word_before_citations_that_recede_is_emphasized() => Check(
        """
        So. *quoted*[^x-page-7]

        [^x-page-7]: X, page 7
        """,
        new Block.Paragraph(ParagraphRole.Body, ["So.", new Inline.Quiet(["\u00a0quoted,\u00a0", Cite("7")])]));

    [Fact]
    public void A_sign_that_links_to_a_place_without_a_heading_is_left_out() => Check(
        "So.",
        new Block.Paragraph(
            ParagraphRole.Body,
            ["So.", new Inline.Quiet(["\u00a0", new Inline.Reference("a/note", "Notes on a", ["n"])])]));

    [Fact]
    public void Statements_in_columns_and_what_only_screens_have_are_lists_and_paragraphs() => Check(
        """
        - **One**

          words

        words
        """,
        new Block.StatementFlow(2, [new("argument/a", 0, [new Inline.PartyName(0, "One")], [s_words])]),
        new Block.OnScreen([s_words]));

    [Fact]
    public void Words_that_recede_are_emphasized_but_not_the_number_of_a_heading() => Check(
        """
        ## 1 one

        It is so. *analysis*
        """,
        new Block.Heading(2, "one", "one", [new Inline.Quiet(["1\u2002"]), "one"]),
        new Block.Paragraph(ParagraphRole.Body, ["It is so.", new Inline.Quiet([" analysis"])]));

    private static Inline.Citation Cite(string page) =>
        new Inline.Citation("source/x", page, $"X, page {page}") { Place = $"page {page}" };

    private static void Check(string expected, params ImmutableArray<Block> blocks) => Assert.Equal(
        expected + "\n",
        MarkdownRenderer.Render(new()
        {
            Title = "Title",
            Subject = "Subject",
            Language = "en",
            Words = PhraseReader.Of("en"),
            Date = new(2024, 1, 1),
            Length = Length.Note,
            Parties = [new("one", "The first", "1", "One"), new("two", "The second", "2", "Two")],
            Blocks = blocks,
        }));
}
