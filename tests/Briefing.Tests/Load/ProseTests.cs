using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.Load;

/// <summary>What an author writes is what a reader reads, and every character of it knows its place.</summary>
public sealed class ProseTests
{
    [Theory]
    [InlineData("range [0, 1)")]
    [InlineData("the [T]he [...][sic] end")]
    [InlineData("[Russia][1] says")]
    [InlineData("[Speaker]: peace")]
    [InlineData("[a]: https://x.example and more")]
    [InlineData("a `code` and <b>bold</b> and ]( that")]
    [InlineData("![a] and [b")]
    [InlineData("2 * 3 = 6, snake_case_name, 5 < 6 & 7")]
    [InlineData("wow![l](https://x.example)")]
    public void What_is_no_markup_is_text(string text) => Assert.Equal(text, Summary($"\"{text}\"").Plain);

    [Theory]
    [InlineData("A [ b [x](https://x.example/y) c", "A [ b x c")]
    [InlineData("*a* and **b** and ***c***", "a and b and c")]
    [InlineData("[a [b] *c*](https://x.example)", "a [b] c")]
    [InlineData("&eacute; &bogus; &amp;", "é &bogus; &")]
    [InlineData(@"\*a\* \[b\] \q", @"*a* [b] \q")]
    [InlineData("<https://x.example/a_b_c>", "https://x.example/a_b_c")]
    [InlineData("[](https://x.example)", "https://x.example")]
    public void Markup_gives_its_words(string text, string words) => Assert.Equal(words, Summary($"'{text}'").Plain);

    [Fact]
    public void The_lines_of_a_paragraph_are_one_line_and_paragraphs_follow_each_other() => Assert.Equal(
        "one [a]: b two three and *four* five six",
        Summary("|\n  one [a]: b\n    two\n  *three\n  and* \\*four*\n\n\n  five\n  six\n").Plain);

    [Theory]
    [InlineData("|\n  one\n\n  ⟦two⟧")]
    [InlineData(">-\n  one\n\n  ⟦two⟧")]
    [InlineData("one\n\n  ⟦two⟧")]
    [InlineData("\"one\n\n  ⟦two\"⟧")]
    [InlineData("⟦\"one\\n\\ntwo\"⟧")]
    [InlineData("|\n  - one\n  ⟦- two⟧")]
    [InlineData(">-\n  1. one\n  ⟦2. two⟧")]
    [InlineData("|\n  one\n  ⟦> two⟧")]
    [InlineData("|\n  one\n  ⟦## two⟧")]
    [InlineData(">-\n  one\n  ⟦``` two⟧")]
    public void Paragraphs_and_lists_within_a_text_are_reported(string summary) => Mistake.Of("operator.yaml",
        "It wants the short line.",
        summary).IsReported("BRF0406",
        "A new paragraph or a list item begins here, inside a text.",
        "A text is one paragraph, so this line would follow the one above without a break. Join the sentences, or make "
        + "each item an argument of its own.");

    [Theory]
    [InlineData("|\n  one\n  two\n")]
    [InlineData(">-\n  one\n  - two - three\n\n")]
    [InlineData(">-\n  in Article\n  5. The rest\n")]
    [InlineData("\"- one\"")]
    [InlineData("one\n  two")]
    public void One_paragraph_on_several_lines_is_none_of_them(string summary) =>
        Assert.Empty(Mistake.Of("operator.yaml", "It wants the short line.", summary).Diagnostics());

    [Fact]
    public void A_picture_is_reported() => Mistake.Of("operator.yaml",
        "It wants the short line.",
        "\"wow⟦![l](https://x.example)⟧\"").IsReported("BRF0404",
        "A text cannot contain a picture.",
        "It is printed as written, with its brackets. For a link, remove the exclamation mark, or write '\\!' if it ends "
        + "the previous sentence.");

    [Fact]
    public void A_link_without_words_is_reported() => Mistake.Of("operator.yaml",
        "It wants the short line.",
        "see ⟦[](https://x.example)⟧ there").IsReported("BRF0405",
        "This link has no text.",
        "Its address is printed instead. Write the text between the square brackets.");

    [Theory]
    [InlineData("UN Resolution ⟦#2202 calls for a ceasefire.⟧")]
    [InlineData("Two\n  lines   ⟦#2202 calls⟧  ")]
    public void A_text_that_a_comment_cuts_off_is_reported(string text) => Mistake.Of("operator.yaml",
        "It wants the short line.",
        text).IsReported("BRF0030",
        "The text ends before this '#', and the rest of the line is a comment.",
        "If it is part of the text, put the whole text in double quotation marks. If it is a comment, write a space after '#'.");

    [Fact]
    public void A_sentence_that_a_comment_finishes_is_reported() => Mistake.Of("operator.yaml",
        "It wants the short line.",
        "It wants the short line ⟦# and not the long one.⟧").IsReported("BRF0030",
        "The text ends before this '#', and the rest of the line is a comment.",
        "If it is part of the text, put the whole text in double quotation marks. If it is a comment, finish the text before it.");

    [Theory]
    [InlineData("It wants the line. # a comment")]
    [InlineData("It wants the short line # a comment on it")]
    [InlineData("It wants the short line # Ask them again.")]
    [InlineData("It wants the short line. # ask them again.")]
    [InlineData("It wants line#3.")]
    [InlineData("\"It wants line #3.\"")]
    [InlineData(">-\n  It wants\n  line #3.")]
    [InlineData("It wants the line.\n#summary: of old")]
    public void Other_signs_and_comments_are_left_alone(string text) => Assert.Empty(
        Mistake.Of("operator.yaml", "It wants the short line.", text).Diagnostics());

    [Theory]
    [InlineData("UN Resolution #2202\n  ⟦calls for a ceasefire.⟧")]
    [InlineData("It wants\n  # a comment\n  ⟦the line.⟧")]
    public void A_text_that_goes_on_after_a_comment_is_reported(string text) => Mistake.Of("operator.yaml",
        "It wants the short line.",
        text).StopsReading("BRF0030",
        "The text above ends at the comment, so this line is not part of that text.",
        "A comment ends a text without quotation marks. Move the comment above the key. If '#' is part of the text, put the "
        + "whole text in double quotation marks.");

    [Theory]
    [InlineData(">-\n  one\n  two\n  thr⟦港⟧ee")]
    [InlineData(">\n\n  one\n\n    two\n  thr⟦港⟧ee\n\n  four")]
    [InlineData("|2-\n    one\n  t⟦港⟧wo\n\n   three")]
    [InlineData("one\n  two\n\n  thr⟦港⟧ee")]
    [InlineData("'one ''s\n\n  two th⟦港⟧ree'")]
    [InlineData("\"one \\\"\\x41 \\\n  two\\\n\n   \\u00e9 ⟦\\ud83d\\ude00⟧ 港\"")]
    [InlineData("\"one \\u00e9 ⟦\\u6e2f⟧\"")]
    [InlineData("&a one &amp; *two ⟦港⟧*\nheard-through: *a")]
    [InlineData("[*a* **⟦港⟧**](https://x.example)")]
    public void A_character_is_reported_where_it_is_written(string text)
    {
        var mistake = Mistake.Of("operator.yaml", "It wants the short line.", text.StartsWith('[') ? $"'{text}'" : text);
        var diagnostic = Assert.Single(mistake.Diagnostics(), d => d.Code == "BRF0401");
        Assert.Equal(
            MarkedText.Parse(text).Word,
            diagnostic.At.File.Content.Substring(diagnostic.At.Start, diagnostic.At.Length));
    }

    [Theory]
    [InlineData("limits: >-\n  Three sources,\n  a ⟦puppet⟧ among them.")]
    [InlineData("limits: >-\n  The *⟦puppet⟧* and “the\n  puppet” of [puppet\n  ⟦puppet⟧ shows](https://x.example/puppet).")]
    public void A_loaded_word_is_reported_where_it_is_written(string limits)
    {
        var marked = MarkedText.Parse(limits);
        var found = Mistake.In("debate.yaml", SampleDebate.Texts["debate.yaml"].Replace(
            "limits: Three sources, all from one city.", marked.Text, StringComparison.Ordinal)).Diagnostics();
        var start = SampleDebate.Texts["debate.yaml"].IndexOf("limits:", StringComparison.Ordinal);
        foreach (var (at, length) in marked.Marks)
            Assert.Contains(found, d => d.Code == "BRF0317" && d.At.Start == start + at && d.At.Length == length);
    }

    [Fact]
    public void An_unsafe_link_is_reported_on_its_own_line() => Mistake.Of("operator.yaml",
        "It wants the short line.",
        ">-\n  one [two\n  three](⟦ftp://plan.example⟧)\n  four").IsReported("BRF0314",
        "The link to 'ftp://plan.example' cannot be printed.",
        "A link must begin with https://, http:// or mailto:.");

    [Theory]
    [InlineData("|\n  Harbour\n  Trams\n")]
    [InlineData("\" Harbour Trams \"")]
    [InlineData(">\n  Harbour\n  Trams\n\n")]
    public void A_name_is_one_line_without_blanks_around_it(string yaml)
    {
        var files = SampleDebate.Files(SampleDebate.Texts.SetItem("operator.yaml",
            SampleDebate.Texts["operator.yaml"].Replace("Harbour Tram Company", yaml, StringComparison.Ordinal)));
        Assert.Equal("Harbour Trams", DebateLoader.Load(files, new DiagnosticBag()).Stakeholders[0].Name.Value);
    }

    private static Prose Summary(string yaml)
    {
        var files = SampleDebate.Files(SampleDebate.Texts.SetItem("operator.yaml",
            SampleDebate.Texts["operator.yaml"].Replace("It wants the short line.", yaml, StringComparison.Ordinal)));
        return DebateLoader.Load(files, new DiagnosticBag()).Stakeholders[0].Summary;
    }
}
