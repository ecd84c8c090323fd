using Briefing.Print.Images;
using Briefing.Print.Images.Vector;

namespace Briefing.Styles;

/// <summary>A printable logo.</summary>
/// <param name="Alternative">The text alternative.</param>
internal abstract record LogoImage(string Alternative)
{
    /// <param name="Png">The bytes of the file.</param>
    public sealed record Bitmap(Raster Raster, ReadOnlyMemory<byte> Png, string Alternative) : LogoImage(Alternative);

    public sealed record Vector(Artwork Artwork, string Alternative) : LogoImage(Alternative);

    /// <summary>In an arbitrary unit; only the ratio matters.</summary>
    public (double Width, double Height) Size => this switch
    {
        Bitmap bitmap => (bitmap.Raster.Width, bitmap.Raster.Height),
        Vector vector => (vector.Artwork.Width, vector.Artwork.Height),
        _ => throw new InvalidOperationException($"No size for {GetType().Name}."),
    };
}
