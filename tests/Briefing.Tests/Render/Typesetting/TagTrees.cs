using Briefing.Compose;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Typesetting;

public sealed class TagTrees
{
    /// <summary>Together they have every element, with every attribute, in every place that the invented debates have.</summary>
    [Theory]
    [InlineData("attacks")]
    [InlineData("ferry")]
    [InlineData("silence")]
    [InlineData("tram")]
    [InlineData("twelve-replies")]
    [InlineData("watershed")]
    public void A_debate_is_tagged_as_in_its_snapshot(string name)
    {
        var debate = SampleDebates.Designed(name);
        var typeset = FinishedPages.Of(Composer.Compose(debate.Map, Length.Record), debate.Design);
        Snapshot.Matches(TagTree.Print(typeset.Root, typeset.Pages), name);
    }

    [Theory]
    [InlineData("tram")]
    [InlineData("two-sides")]
    public void A_note_is_tagged_as_in_its_snapshot(string name)
    {
        var (map, design) = SampleDebates.Designed(name);
        var typeset = FinishedPages.Of(Pipeline.Document(map, design, Length.Note, new()), design);
        Snapshot.Matches(TagTree.Print(typeset.Root, typeset.Pages), $"{name}-note");
    }
}
