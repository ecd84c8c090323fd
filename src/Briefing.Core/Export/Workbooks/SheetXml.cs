using System.Xml.Linq;
using Briefing.Packages;

namespace Briefing.Export.Workbooks;

/// <summary>Makes elements of a workbook, by their names in the standard (ISO/IEC 29500-1, 18).</summary>
internal static class SheetXml
{
    /// <param name="attributes">Those without a value are left out.</param>
    public static XElement Element(string name, (string Name, object? Value)[] attributes, params object?[] content) => new(
        OfficeNames.X + name,
        attributes.Where(attribute => attribute.Value is not null).Select(attribute => new XAttribute(attribute.Name, attribute.Value!)),
        content);

    public static XElement Element(string name, params object?[] content) => new(OfficeNames.X + name, content);

    /// <summary>The root of a part.</summary>
    public static XElement Root(string name, params object?[] content) =>
        Element(name, OfficeNames.Declared("x", OfficeNames.X), OfficeNames.Declared("r", OfficeNames.R), content);

    /// <summary>A list that says how many it has.</summary>
    public static XElement Counted(string name, params XElement[] items) => Element(name, [("count", items.Length)], [.. items]);
}
