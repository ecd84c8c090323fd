using Briefing.Compose;
using Briefing.Compose.Documents;
using Briefing.Diagnostics;
using Briefing.Load.Themes;
using Briefing.Map;
using Briefing.Styles;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render;

namespace Briefing.Tests.Lengths;

/// <summary>A note has two pages at most, whatever the debate.</summary>
public sealed class NoteTests
{
    private static readonly string s_long = string.Join(' ', Enumerable.Repeat("The old town has the riders.", 350));

    public static TheoryData<string> Debates => [.. SampleDebates.Names];

    [Theory]
    [MemberData(nameof(Debates))]
    public void Every_sample_debate_fits(string name)
    {
        var (map, design) = SampleDebates.Designed(name);
        Assert.InRange(Pages(map, design), 1, 2);
    }

    [Theory]
    [InlineData(8, 30, 1)]
    [InlineData(8, 30, 6)]
    [InlineData(12, 3, 2)]
    [InlineData(1, 30, 3)]
    [InlineData(2, 1, 1)]
    public void Made_up_debates_of_any_shape_fit(int stakeholders, int issues, int arguments) => Assert.InRange(
        Pages(LargeDebates.Map(new(stakeholders, issues) { Arguments = arguments }), Design.Plain), 1, 2);

    [Fact]
    public void Claims_of_two_thousand_words_do_not_make_a_third_page()
    {
        var map = SampleDebates.Map(SampleDebate.Files(SampleDebate.Texts
            .SetItem("operator.yaml", SampleDebate.Texts["operator.yaml"].Replace("The old town is where the riders are.", s_long, StringComparison.Ordinal))));
        Assert.Contains(map.Arguments, argument => argument.Argument.Claim.Plain.Length > 9_000);
        Assert.InRange(Pages(map, Design.Plain), 1, 2);
        Assert.True(FinishedPages.Of(Composer.Compose(map, Length.Briefing), Design.Plain).Pages.Length > 1);
    }

    [Fact]
    public void Large_type_makes_no_third_page()
    {
        var design = new Design(EmbeddedFamilies.Text, EmbeddedFamilies.Headings, new(), Model.Themes.TextSize.Large);
        Assert.InRange(Pages(SampleDebates.Map(SampleDebates.Shipped), design), 1, 2);
    }

    [Fact]
    public void What_does_not_fit_is_an_error_where_it_is_longest()
    {
        var texts = SampleDebate.Texts.SetItem("debate.yaml", SampleDebate.Texts["debate.yaml"].Replace(
            "The two agree on the need and disagree on the route.", s_long, StringComparison.Ordinal));
        var problems = new DiagnosticBag();
        Pipeline.Document(SampleDebates.Map(SampleDebate.Files(texts)), Design.Plain, Length.Note, problems);
        var problem = Assert.Single(problems.InReadingOrder());
        Assert.Equal(("BRF0337", Severity.Error), (problem.Code, problem.Severity));
        Assert.StartsWith("The old town has the riders.", problem.At.File.Content[problem.At.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void An_imprint_that_is_higher_than_a_page_is_an_error()
    {
        var texts = SampleDebate.Texts.SetItem("debate.yaml", $"prepared-by: {s_long}\n" + SampleDebate.Texts["debate.yaml"]);
        var problems = new DiagnosticBag();
        Assert.Null(Pipeline.Map(SampleDebate.Files(texts), new ThemeRequest(), problems));
        Assert.Equal(
            ("BRF0332", Severity.Error),
            Assert.Single(problems.InReadingOrder().Select(problem => (problem.Code, problem.Severity))));
    }

    [Fact]
    public void An_imprint_of_hundreds_of_words_leaves_two_pages()
    {
        var texts = SampleDebate.Texts.SetItem(
            "debate.yaml", $"prepared-by: {s_long[..1_100]}\ndisclaimer: {s_long[..3_000]}\n" + SampleDebate.Texts["debate.yaml"]);
        Assert.InRange(Pages(SampleDebates.Map(SampleDebate.Files(texts)), Design.Plain), 1, 2);
    }

    [Fact]
    public void A_debate_whose_length_is_a_note_is_checked_for_it()
    {
        var texts = SampleDebate.Texts.SetItem("debate.yaml", "length: note\n" + SampleDebate.Texts["debate.yaml"].Replace(
            "The two agree on the need and disagree on the route.", s_long, StringComparison.Ordinal));
        var problems = new DiagnosticBag();
        Assert.Null(Pipeline.Map(SampleDebate.Files(texts), new ThemeRequest(), problems));
        Assert.Contains(problems.InReadingOrder(), problem => problem.Code == "BRF0337");
    }

    [Theory]
    [MemberData(nameof(Debates))]
    public void No_heading_is_without_content_in_any_length(string name)
    {
        var map = SampleDebates.Map(name);
        Assert.All(Enum.GetValues<Length>(), length => AssertHeadingsHaveContent(Composer.Compose(map, length).Blocks));
    }

    private static void AssertHeadingsHaveContent(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Block.ColumnSet columns)
                Assert.All(columns.Items, item => AssertHeadingsHaveContent(item.Content));
            if (blocks[i] is Block.Heading heading)
                Assert.False(i + 1 == blocks.Count || blocks[i + 1] is Block.Heading next && next.Level <= heading.Level, heading.OutlineTitle);
        }
    }

    private static int Pages(DebateMap map, Design design)
    {
        var problems = new DiagnosticBag();
        var note = Pipeline.Document(map, design, Length.Note, problems);
        Assert.False(problems.HasErrors);
        return FinishedPages.Of(note, design).Pages.Length;
    }
}
