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

    public static TheoryData<string> Numbers => [.. Conditions.All.Select(condition => condition.Number)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_debate_conforms_on_either_paper(string name, string length)
    {
        var (map, design) = SampleDebates.Designed(name);
        var document = Pipeline.Document(map, design, Enum.Parse<Length>(length), new());

        Assert.Empty(Conditions.Failures(Pipeline.Pdf(document, design with { Paper = Paper.A4 }).Bytes).Take(20));
        Assert.Empty(Conditions.Failures(Pipeline.Pdf(document, design with { Paper = Paper.Letter }).Bytes).Take(20));
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
