namespace Briefing.Packages;

/// <summary>A kind of part.</summary>
/// <param name="Relation">The type of the relations to such parts.</param>
/// <param name="ContentType">The media type of what is in it.</param>
/// <param name="Name">Of the part; where a package has several, # is the number.</param>
internal sealed record PartKind(string Relation, string ContentType, string Name)
{
    public static readonly PartKind Core = new(
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/core.xml");

    public static readonly PartKind Document = Word("officeDocument", "document.main", "document.xml");
    public static readonly PartKind Styles = Word("styles", "styles", "styles.xml");
    public static readonly PartKind Numbering = Word("numbering", "numbering", "numbering.xml");
    public static readonly PartKind Footnotes = Word("footnotes", "footnotes", "footnotes.xml");
    public static readonly PartKind Settings = Word("settings", "settings", "settings.xml");
    public static readonly PartKind Header = Word("header", "header", "header#.xml");
    public static readonly PartKind Footer = Word("footer", "footer", "footer#.xml");
    public static readonly PartKind Theme = new($"{Office}theme", $"{Types}theme+xml", "word/theme/theme1.xml");

    public static readonly PartKind Workbook = Sheets("officeDocument", "sheet.main", "workbook.xml");
    public static readonly PartKind CellStyles = Sheets("styles", "styles", "styles.xml");
    public static readonly PartKind Worksheet = Sheets("worksheet", "worksheet", "worksheets/sheet#.xml");

    /// <summary>The type of links out of the package.</summary>
    public const string Hyperlink = $"{Office}hyperlink";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Types = "application/vnd.openxmlformats-officedocument.";

    /// <summary>A picture in a text.</summary>
    /// <param name="extension">As in ".png".</param>
    public static PartKind Picture(string extension)
    {
        var known = extension.ToLowerInvariant();
        var (type, end) = known switch
        {
            ".png" => ("image/png", known),
            ".jpg" or ".jpeg" => ("image/jpeg", known),
            ".gif" => ("image/gif", known),
            ".emf" => ("image/x-emf", known),
            ".wmf" => ("image/x-wmf", known),
            ".svg" => ("image/svg+xml", known),
            ".tif" or ".tiff" => ("image/tiff", known),
            _ => ("image/bmp", ".bmp"),
        };
        return new($"{Office}image", type, $"word/media/image#{end}");
    }

    private static PartKind Word(string relation, string type, string name) =>
        new(Office + relation, $"{Types}wordprocessingml.{type}+xml", $"word/{name}");

    private static PartKind Sheets(string relation, string type, string name) =>
        new(Office + relation, $"{Types}spreadsheetml.{type}+xml", $"xl/{name}");
}
