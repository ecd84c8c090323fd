using Briefing.Model.Themes;

namespace Briefing.WordOutput;

/// <summary>The markers of parties as characters.</summary>
internal static class PartySigns
{
    /// <summary>On every machine with Word; other programs look for the characters in another.</summary>
    public const string Font = "Segoe UI Symbol";

    public static char Of(MarkerShape shape) => shape switch
    {
        MarkerShape.Square => '■',
        MarkerShape.Circle => '●',
        MarkerShape.Triangle => '▲',
        MarkerShape.Diamond => '◆',
        MarkerShape.Pentagon => '⬟',
        MarkerShape.InvertedTriangle => '▼',
        MarkerShape.Hexagon => '⬢',
        MarkerShape.Star => '★',
        _ => throw new InvalidOperationException($"No sign for {shape}."),
    };
}
