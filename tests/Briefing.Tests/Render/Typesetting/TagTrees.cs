using Briefing.Compose;
using Briefing.Render.Typesetting;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Typesetting;

public sealed class TagTrees
{
    public static TheoryData<string> Invented => [.. SampleDebates.Invented];

    [Theory]
    [MemberData(nameof(Invented))]
    public void A_debate_is_tagged_as_in_its_snapshot(string name)
    {
        var debate = SampleDebates.Designed(name);
        var typeset = Typesetter.Typeset(Composer.Compose(debate.Map), debate.Design);
        Snapshot.Matches(TagTree.Print(typeset.Root, typeset.Pages), name);
    }
}
