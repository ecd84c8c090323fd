namespace Briefing.WordOutput;

/// <summary>Points in the units of a Word file.</summary>
internal static class WordUnits
{
    /// <summary>Twentieths of a point: widths and spaces.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20);

    /// <summary>Half points: sizes of text.</summary>
    public static int HalfPoints(double points) => (int)Math.Round(points * 2);

    /// <summary>Of pictures.</summary>
    public static long Emus(double points) => (long)Math.Round(points * 12700);
}
