using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Tags;

namespace Briefing.Tests.Render.Layout;

/// <summary>A box that can be recognised on the page.</summary>
internal sealed class NamedBox(string name, double width, double height) : Box
{
    /// <summary>A cut falls on a multiple of it; without it there is none.</summary>
    public double Step { get; init; }

    /// <summary>What a cut that is not forced leaves on either side.</summary>
    public double Fewest { get; init; }

    public override double Height => height;

    public override BoxCut? Cut(double available, bool force)
    {
        Assert.False(Fits(available), $"The box {name} fits and is cut all the same.");

        if (Step == 0)
            return null;

        var head = Math.Min(Math.Floor((available + Tolerance) / Step) * Step, height - Fewest);

        if (force && head < Fewest)
            head = Math.Max(Step, Math.Floor((available + Tolerance) / Step) * Step);

        return head < (force ? Step : Math.Max(Step, Fewest)) || head >= height
            ? null
            : new(Part(head), Part(height - head));
    }

    public override void Paint(PageCanvas canvas, double x, double y) =>
        canvas.Add(new DrawOp.Rectangle(x, y, width, height, Color.Black) { Element = new StructureElement(name) });

    private NamedBox Part(double partHeight) => new(name, width, partHeight) { Step = Step, Fewest = Fewest };
}
