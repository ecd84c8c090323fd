using System.Collections.Concurrent;
using Briefing.Print.Images;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>The images of a file in the order of their first use. Pages can be painted while others are numbered.</summary>
internal sealed class ImageResources(PdfFileWriter file)
{
    private readonly ConcurrentDictionary<Raster, ImageResource> _byRaster = new();
    private readonly List<ImageResource> _all = [];

    public ImageResource For(Raster raster)
    {
        if (!_byRaster.TryGetValue(raster, out var resource))
        {
            resource = new($"I{_all.Count}", file.Allocate(), raster);
            _byRaster[raster] = resource;
            _all.Add(resource);
        }

        return resource;
    }

    /// <summary>Call once every page is painted.</summary>
    /// <returns><c>null</c> if no page has an image.</returns>
    public PdfObject.Dictionary? Write()
    {
        if (_all.Count == 0)
            return null;

        var resources = new PdfObject.Dictionary();
        foreach (var image in _all)
        {
            image.Write(file);
            resources.Add(image.Name, image.Id);
        }

        return resources;
    }
}
