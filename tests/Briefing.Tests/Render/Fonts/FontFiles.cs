using Briefing.Print.Fonts;

namespace Briefing.Tests.Render.Fonts;

/// <summary>The bytes of the faces that are embedded in the tool.</summary>
internal static class FontFiles
{
    public static byte[] SansRegular => Read("SourceSans3-Regular.ttf");

    public static byte[] SerifItalic => Read("SourceSerif4-Italic.ttf");

    private static byte[] Read(string name)
    {
        using var stream = typeof(FontFace).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
