using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf;

/// <summary>Declares the colour space (ISO 32000-1, 14.11.5; PDF/A-2, 6.2.3): sRGB.</summary>
internal static class OutputIntent
{
    private const string Condition = "sRGB IEC61966-2.1";
    private const string Resource = "sRGB.icc";

    public static Ref Write(PdfFileWriter file)
    {
        var profile = file.Allocate();
        file.WriteStream(profile, new() { { "N", 3 } }, Profile());

        return file.Write(new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("OutputIntent") },
            { "S", new PdfObject.Name("GTS_PDFA1") },
            { "OutputConditionIdentifier", new PdfObject.Text(Condition) },
            { "RegistryName", new PdfObject.Text("http://www.color.org") },
            { "Info", new PdfObject.Text(Condition) },
            { "DestOutputProfile", profile },
        });
    }

    /// <summary>The ICC profile of the colour space: three primaries and a tone curve (ICC.1:2004-10, 8.3).</summary>
    public static byte[] Profile()
    {
        using var stream = typeof(OutputIntent).Assembly.GetManifestResourceStream(Resource)!;
        var profile = new byte[stream.Length];
        stream.ReadExactly(profile);
        return profile;
    }
}
