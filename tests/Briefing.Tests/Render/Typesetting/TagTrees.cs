using Briefing.Compose;
using Briefing.Render.Tags;
using Briefing.Render.Typesetting;
using Briefing.Render.Typesetting.Styles;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Typesetting;

public sealed class TagTrees
{
    public static TheoryData<string> Names => [.. SampleDebates.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_debate_is_tagged_as_in_its_snapshot(string name)
    {
        var typeset = Typesetter.Typeset(Composer.Compose(SampleDebates.Map(name)), Design.Plain);
        Snapshot.Matches(TagTree.Print(typeset.Root, typeset.Pages), name);
    }
}
