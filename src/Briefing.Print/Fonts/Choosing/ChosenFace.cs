using Briefing.Print.Fonts.Tables;

namespace Briefing.Print.Fonts.Choosing;

/// <summary>One face of a font file, at one place on its axes.</summary>
/// <param name="Index">Within a collection.</param>
/// <param name="Axes">All of them; none if the font is not a variable one.</param>
/// <param name="PostScriptName"><c>null</c> if it is that of the font.</param>
internal sealed record ChosenFace(int Index, FontTables Tables, ImmutableArray<AxisValue> Axes, string? PostScriptName);
