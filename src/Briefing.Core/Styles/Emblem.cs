using Briefing.Print.Images;
using Briefing.Print.Images.Vector;

namespace Briefing.Styles;

/// <summary>A printable logo.</summary>
/// <param name="Alternative">The text alternative.</param>
internal abstract record Emblem(string Alternative)
{
    /// <param name="Png">The bytes of the file.</param>
    public sealed record Picture(Raster Raster, ReadOnlyMemory<byte> Png, string Alternative) : Emblem(Alternative);

    public sealed record Drawing(Artwork Artwork, string Alternative) : Emblem(Alternative);

    /// <summary>In an arbitrary unit; only the ratio matters.</summary>
    public (double Width, double Height) Size => this switch
    {
        Picture picture => (picture.Raster.Width, picture.Raster.Height),
        Drawing drawing => (drawing.Artwork.Width, drawing.Artwork.Height),
        _ => throw new InvalidOperationException($"No size for {GetType().Name}."),
    };
}
