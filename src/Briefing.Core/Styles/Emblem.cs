using Briefing.Print.Images;
using Briefing.Print.Images.Vector;

namespace Briefing.Styles;

/// <summary>A logo that has been read and can be printed.</summary>
/// <param name="Alternative">What it shows, in words.</param>
internal abstract record Emblem(string Alternative)
{
    /// <param name="Png">The file as it was read.</param>
    public sealed record Picture(Raster Raster, ReadOnlyMemory<byte> Png, string Alternative) : Emblem(Alternative);

    public sealed record Drawing(Artwork Artwork, string Alternative) : Emblem(Alternative);

    /// <summary>In a unit of its own; only their ratio counts.</summary>
    public (double Width, double Height) Size => this switch
    {
        Picture picture => (picture.Raster.Width, picture.Raster.Height),
        Drawing drawing => (drawing.Artwork.Width, drawing.Artwork.Height),
        _ => throw new InvalidOperationException($"No size for {GetType().Name}."),
    };
}
