using Briefing.Compose;
using Briefing.Compose.Documents;
using Briefing.Compose.Lengths;
using Briefing.Map;
using Briefing.Tests.Compose;
using Briefing.Tests.Map;

namespace Briefing.Tests.Lengths;

/// <summary>What a note prints where it has less room.</summary>
public sealed class NoteContentTests
{
    private static readonly string[] s_four =
    [
        "a/x 1", "b > a/x reframe juxtaposed",
        "a/y 2", "b > a/y rebut explicit",
        "c/z 3 main", "b > c/z rebut juxtaposed",
        "c/w 4", "a > c/w rebut explicit",
    ];

    [Theory]
    [InlineData(6, "1 Question 1?, 2 Question 2?, 3 Question 3?, 4 Question 4?")]
    [InlineData(3, "2 Question 2?, 3 Question 3?, 4 Question 4?")]
    public void The_weakest_clash_is_left_out_first_and_never_the_author_s(int clashes, string left) =>
        Assert.Equal(left, Headings(new(6, clashes, 1, 1, 2, HasBackground: true)));

    [Theory]
    [InlineData(2, "2 Question 2?, 3 Question 3?")]
    [InlineData(1, "3 Question 3?")]
    public void So_it_is_in_the_barest_notes(int clashes, string left) =>
        Assert.Equal(left, Headings(new(3, clashes, 1, 1, 0, HasBackground: false)));

    [Theory]
    [InlineData(3, 3, "1 of 4 questions, 1 of 4 arguments")]
    [InlineData(3, 6, "Grounds")]
    [InlineData(6, 3, "1 of 4 arguments")]
    [InlineData(3, 0, "1 of 4 questions, 4 of 4 arguments")]
    public void A_question_of_the_grid_and_what_is_in_a_clash_are_not_left_out(int questions, int clashes, string left)
    {
        NoteSize size = clashes == 0 ? new(3, 0, 1, 1, 0, HasBackground: false) : new(questions, clashes, 1, 1, 2, HasBackground: true);
        Assert.Contains($"Left out. {left}", Text(Note(ClashDebate.Map(s_four), size)), StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_are_left_out_before_clashes_are_shortened() => Assert.Equal(
        ["6 6 3", "5 6 3", "4 6 3", "3 6 3", "6 6 2"],
        NoteSize.All.Take(5).Select(size => $"{size.Questions} {size.Clashes} {size.Answers}"));

    [Fact]
    public void The_kind_of_an_answer_stands_beside_what_it_answers_on_either_side()
    {
        Assert.Contains("undercuts", Text(Note(ClashDebate.Map("a/x 1", "b/y 1", "a > b/y undercut explicit =x"), NoteSize.Full)), StringComparison.Ordinal);
        Assert.Contains("undercuts", Text(Note(ClashDebate.Map("a/x 1", "b/y 1", "b > a/x undercut explicit =y"), NoteSize.Full)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_kind_of_an_answer_to_what_is_left_out_is_left_out()
    {
        var map = ClashDebate.Map(
            "a/x 1", "b/y 1", "c/z 1", "b > a/x rebut explicit =y", "c > a/x undermine explicit =z", "a > c/z undercut explicit =x");
        Assert.DoesNotContain("undercuts", Text(Note(map, new(6, 6, 1, 1, 6, HasBackground: true))), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_that_answer_each_other_the_second_is_said_to_answer()
    {
        var map = ClashDebate.Map("a/x 1", "b/y 1", "b > a/x rebut explicit =y", "a > b/y undercut explicit =x");
        var note = Text(Note(map, NoteSize.Full));
        Assert.Contains("rebuts", note, StringComparison.Ordinal);
        Assert.DoesNotContain("undercuts", note, StringComparison.Ordinal);
    }

    private static string Headings(NoteSize size) => string.Join(", ", Note(ClashDebate.Map(s_four), size).Blocks
        .OfType<Block.Heading>()
        .Where(heading => heading.Level == 3)
        .Select(heading => heading.OutlineTitle));

    private static Document Note(DebateMap map, NoteSize size)
    {
        Assert.Contains(size, NoteSize.All);
        return Composer.Notes(map).ElementAt(NoteSize.All.IndexOf(size));
    }

    private static string Text(Document document) => DocumentText.Print(document).Replace("**", "", StringComparison.Ordinal);
}
