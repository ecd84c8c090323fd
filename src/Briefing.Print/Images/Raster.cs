namespace Briefing.Print.Images;

/// <summary>An opaque image in pixels.</summary>
/// <param name="Rgb">Rows from the top, three bytes per pixel.</param>
internal sealed record Raster(int Width, int Height, ReadOnlyMemory<byte> Rgb);
