using Briefing.Print.Drawing;

namespace Briefing.WordOutput;

/// <summary>The colours of tables.</summary>
/// <param name="Parties">By the index of the party.</param>
internal sealed record TableDesign(Color Rule, Color Hatch, ImmutableArray<Color> Parties);
