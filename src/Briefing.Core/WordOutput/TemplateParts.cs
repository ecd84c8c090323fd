using Briefing.Styles.Templates;
using DocumentFormat.OpenXml.Packaging;

namespace Briefing.WordOutput;

/// <summary>Brings the parts of a template into a document, with their pictures and links.</summary>
internal static class TemplateParts
{
    public static void Fill(OpenXmlPart part, TemplatePart template)
    {
        part.FeedData(new MemoryStream(template.Xml));
        foreach (var resource in template.Resources)
        {
            if (resource.Content is { } content)
                part.AddNewPart<ImagePart>(TypeOf(resource.Name), resource.Id).FeedData(new MemoryStream(content));
            else if (WebLink.IsSafe(resource.Name))
                part.AddHyperlinkRelationship(new(resource.Name), isExternal: true, resource.Id);
        }
    }

    private static string TypeOf(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".GIF" => "image/gif",
        ".EMF" => "image/x-emf",
        ".WMF" => "image/x-wmf",
        ".SVG" => "image/svg+xml",
        ".TIF" or ".TIFF" => "image/tiff",
        _ => "image/bmp",
    };
}
