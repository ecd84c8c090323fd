using Briefing.Compose;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Compose;

public sealed class ComposedDocuments
{
    public static TheoryData<string> Invented => [.. SampleDebates.Invented];

    [Theory]
    [MemberData(nameof(Invented))]
    public void A_debate_is_composed_as_in_its_snapshot(string name) =>
        Snapshot.Matches(DocumentText.Print(Composer.Compose(SampleDebates.Map(name), Length.Record)), name);

    [Theory]
    [InlineData("tram")]
    [InlineData("two-sides")]
    public void A_note_is_composed_as_in_its_snapshot(string name) =>
        Snapshot.Matches(DocumentText.Print(Composer.Compose(SampleDebates.Map(name), Length.Note)), $"{name}-note");
}
