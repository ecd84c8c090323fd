namespace Briefing.Packages;

/// <summary>A file within a zip file.</summary>
/// <param name="Write">Writes its content, which is compressed meanwhile: that of a large debate is never kept whole.</param>
internal sealed record ZipEntry(string Name, Action<Stream> Write);
