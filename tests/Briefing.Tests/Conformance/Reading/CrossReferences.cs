using System.Globalization;
using Briefing.Tests.Render.Pdf;
using UglyToad.PdfPig.Core;

namespace Briefing.Tests.Conformance.Reading;

/// <summary>Holds the cross-references against the file, since PdfPig looks elsewhere for what they have wrong.</summary>
internal static class CrossReferences
{
    public static IEnumerable<string> Mistakes(WrittenPdf pdf)
    {
        var characters = pdf.Characters;
        var inStreams = pdf.Document.ObjectStreams
            .ToDictionary(stream => stream.Key, stream => IdsIn(pdf, stream.Key, stream.Value));
        return
            from entry in pdf.Document.Locations
            where !(entry.Location.Type == XrefEntryType.File
                ? characters.AsSpan((int)entry.Location.Value1).StartsWith(
                    string.Create(CultureInfo.InvariantCulture, $"{entry.Id} 0 obj\n"))
                : inStreams[(int)entry.Location.Value1][entry.Location.Value2] == entry.Id)
            select $"object {entry.Id}";
    }

    /// <summary>An object stream begins with the number and the place of each object in it (ISO 32000-1, 7.5.7).</summary>
    private static double[] IdsIn(WrittenPdf pdf, int stream, byte[] data)
    {
        var count = (int)pdf.NumberIn((Entries)pdf.Document.Object(stream)!, "N")!;
        return [.. PdfValue.In(data).Take(2 * count).Chunk(2).Select(pair => (double)pair[0]!)];
    }
}
