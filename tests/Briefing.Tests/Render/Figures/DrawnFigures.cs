using Briefing.Compose;
using Briefing.Compose.Documents;
using Briefing.Figures;
using Briefing.Figures.Drawings;
using Briefing.Styles;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Figures;

public sealed class DrawnFigures
{
    [Theory]
    [InlineData("tram")]
    [InlineData("records")]
    [InlineData("watershed")]
    public void The_figures_of_a_debate_are_drawn_as_in_their_snapshot(string name)
    {
        var document = Composer.Compose(SampleDebates.Map(name), Length.Record);
        var design = FigureDesign.Of(Design.Plain, document.Parties);
        var figures = document.Blocks.OfType<Block.Figure>()
            .Concat(document.Blocks.OfType<Block.OnScreen>()
                .SelectMany(screen => screen.Content)
                .OfType<Block.FigureGrid>()
                .SelectMany(grid => grid.Figures));
        Snapshot.Matches(
            string.Join('\n', figures.Select(f => DrawingText.Print(FigureLayout.LayOut(design, f.Content, 480)))), name);
    }
}
