using System.Xml.Linq;

namespace Briefing.Packages;

/// <summary>The namespaces of Office files (ISO/IEC 29500-1), under the prefixes that Office itself gives them.</summary>
internal static class OfficeNames
{
    /// <summary>Text documents.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Workbooks.</summary>
    public static readonly XNamespace X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The ids of relations.</summary>
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Drawings.</summary>
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>The places of drawings in a text.</summary>
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>Pictures in drawings.</summary>
    public static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>Pictures as SVG (MS-ODRAWXML, 2.3.1.4).</summary>
    public static readonly XNamespace Svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

    /// <summary>Declares a namespace under its prefix, for the elements within.</summary>
    public static XAttribute Declared(string prefix, XNamespace name) => new(XNamespace.Xmlns + prefix, name);
}
