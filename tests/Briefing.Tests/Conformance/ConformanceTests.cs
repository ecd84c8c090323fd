using Briefing.Model.Themes;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance;

/// <summary>What is declared of a file, PDF/UA-1 and PDF/A-2a, holds as far as a machine can tell.</summary>
public sealed class ConformanceTests
{
    private static readonly byte[] s_sample = new SampleBriefing().ToPdf();

    public static TheoryData<string, string> Documents => SampleDocuments.All;

    public static TheoryData<string> Debates => [.. SampleDebates.Names];

    public static TheoryData<string> Numbers => [.. Conditions.All.Select(condition => condition.Number)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_debate_conforms(string name, string length) =>
        Assert.Empty(Conditions.Failures(SampleDocuments.Pdf(name, length).File).Take(20));

    [Theory]
    [MemberData(nameof(Debates))]
    public void A_debate_conforms_on_the_paper_that_its_theme_does_not_name(string name)
    {
        var (map, design) = SampleDebates.Designed(name);
        var other = design with { Paper = design.Paper == Paper.A4 ? Paper.Letter : Paper.A4 };
        var document = Pipeline.Document(map, other, Length.Briefing, new());
        Assert.Empty(Conditions.Failures(Pipeline.Pdf(document, other).Bytes).Take(20));
    }

    [Fact]
    public void The_sample_that_is_going_to_be_broken_conforms() => Assert.Empty(Conditions.Failures(s_sample));

    [Fact]
    public void A_file_taken_apart_and_written_again_conforms() =>
        Assert.Empty(Conditions.Failures(Draft.Change(_ => { })(s_sample)));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_broken_file_is_caught_by_the_condition_that_it_breaks(string number)
    {
        var condition = Assert.Single(Conditions.All, condition => condition.Number == number);

        Assert.NotEmpty(condition.Find(new(condition.Break(s_sample))));
    }
}
