namespace Briefing.Print.Images;

/// <summary>A picture in pixels, opaque.</summary>
/// <param name="Rgb">Rows from the top, three bytes a pixel.</param>
internal sealed record Raster(int Width, int Height, ReadOnlyMemory<byte> Rgb);
