using Briefing.Compose.Figures;
using Briefing.Print.Drawing;

namespace Briefing.Figures.Flows;

/// <summary>A flow with its curve and the position of its number on it.</summary>
/// <param name="Curve">From the rim of one party to the rim of the other.</param>
/// <param name="Label">A parameter of the curve.</param>
/// <param name="Thickness">In points.</param>
internal sealed record PlacedFlow(ReplyFlow Flow, FlowCurve Curve, double Label, double Thickness)
{
    public Point LabelPoint => Curve.At(Label);
}
