using Briefing.Print.Images;
using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>A raster image as used in a file: an image XObject (ISO 32000-1, 8.9.5).</summary>
/// <param name="Name">The resource name in content streams.</param>
internal sealed record ImageResource(string Name, Ref Id, Raster Raster)
{
    public void Write(PdfFileWriter file)
    {
        var dictionary = new PdfObject.Dictionary
        {
            { "Type", new PdfObject.Name("XObject") },
            { "Subtype", new PdfObject.Name("Image") },
            { "Width", Raster.Width },
            { "Height", Raster.Height },
            { "ColorSpace", new PdfObject.Name("DeviceRGB") },
            { "BitsPerComponent", 8 },
        };
        file.WriteStream(Id, dictionary, Raster.Rgb.Span);
    }

    /// <summary>An image fills the unit square, which a matrix maps to its rectangle (8.9.5.1).</summary>
    public void Paint(PdfBuffer to, DrawOp.Image image, double pageHeight)
    {
        to.Add("q "u8).Add(image.Width).Add(" 0 0 "u8).Add(image.Height).Add((byte)' ');
        to.Add(image.X).Add((byte)' ').Add(pageHeight - image.Y - image.Height).Add(" cm /"u8);
        to.Add(Name).Add(" Do Q\n"u8);
    }
}
