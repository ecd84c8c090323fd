using Briefing.Print.Fonts;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render.Fonts;

/// <summary>The bytes of the faces that are embedded in the tool, and of small fonts of every kind.</summary>
internal static class FontFiles
{
    public static byte[] SansRegular => Read("SourceSans3-Regular.ttf");

    public static byte[] SerifItalic => Read("SourceSerif4-Italic.ttf");

    /// <summary>Outlines of PostScript.</summary>
    public static byte[] BoxesPostScript => Boxes("boxes.otf");

    /// <summary>The same, keyed by character ids: A is 34, B is 35, C is 100.</summary>
    public static byte[] BoxesKeyed => Boxes("boxes-keyed.otf");

    /// <summary>A collection of "Boxes One" and "Boxes Two", whose letters are wider by 100.</summary>
    public static byte[] BoxesCollection => Boxes("boxes.ttc");

    /// <summary>A variable font with an axis of weight from 100 to 900; A is 600 wide at 400, and 900 wide at 900.</summary>
    public static byte[] BoxesVariable => Boxes("boxes-variable.ttf");

    /// <summary>Letters of Devanagari, Arabic and Thai without the rules of these scripts.</summary>
    public static byte[] BoxesUnjoined => Boxes("boxes-unjoined.ttf");

    /// <summary>
    /// Two characters and full-width marks, each a box in its half of the square. 「 and 」 reach over the middle and have
    /// half-width forms, 〈 and 〉 have none.
    /// </summary>
    public static byte[] BoxesWide => Boxes("boxes-wide.ttf");

    /// <summary>Letters of Tai Le and New Tai Lue.</summary>
    public static byte[] BoxesTai => Boxes("boxes-tai.ttf");

    /// <summary>Letters of Arabic and Hebrew.</summary>
    public static byte[] BoxesRight => Boxes("boxes-right.ttf");

    // Made by make-boxes.py beside them.
    private static byte[] Boxes(string name) => File.ReadAllBytes(
        Path.Combine(Repository.Root, "tests", "Briefing.Tests", "Render", "Fonts", "Files", name));

    private static byte[] Read(string name)
    {
        using var stream = typeof(FontFace).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
