using System.Xml;

namespace Briefing.Print.Images.Vector;

/// <summary>What elements of a drawing refer to: its style sheets, and the clips that cut nothing off.</summary>
internal sealed class SvgDefinitions
{
    // Clips of one rectangle from the origin; Figma puts one as large as the drawing around everything.
    private readonly Dictionary<string, (double Width, double Height)> _clips = [];

    public StyleSheet Styles { get; } = new();

    /// <summary>Reads them; whatever is wrong with the XML is reported when the shapes are read.</summary>
    public static SvgDefinitions Read(XmlReader xml, XmlLines lines, ICollection<ArtworkFault> faults)
    {
        var definitions = new SvgDefinitions();
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != SvgElement.Namespace || xml.IsEmptyElement)
                    continue;

                if (xml.LocalName == "style")
                    definitions.ReadStyle(xml, lines, faults);
                else if (xml.LocalName == "clipPath")
                    definitions.ReadClip(xml);
            }
        }
        catch (XmlException)
        {
        }

        return definitions;
    }

    /// <summary>Whether a value of <c>clip-path</c> names a clip that leaves the whole drawing visible.</summary>
    public bool CutsNothing(string value, ViewBox box) =>
        value is ['u', 'r', 'l', '(', '#', .. var name, ')'] && _clips.TryGetValue(name, out var clip)
        && box is { Left: 0, Top: 0 } && clip.Width >= box.Width && clip.Height >= box.Height;

    private void ReadStyle(XmlReader xml, XmlLines lines, ICollection<ArtworkFault> faults)
    {
        var (start, depth) = (lines.OffsetOf(xml), xml.Depth);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && Styles.Add(xml.Value) is { } selector)
            {
                var shown = selector.Length > 30 ? $"{selector[..30]}…" : selector;
                faults.Add(new ArtworkFault.Unsupported(
                    start, "style".Length, $"Only styles of elements and classes can be printed in a logo, not '{shown}'."));
            }
        }
    }

    private void ReadClip(XmlReader xml)
    {
        var (id, depth) = (xml.GetAttribute("id") ?? "", xml.Depth);
        var rectangles = new List<(double Width, double Height)?>();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
                rectangles.Add(Rectangle(xml));
        }

        if (rectangles is [{ } only])
            _clips[id] = only;
    }

    /// <returns><c>null</c> if it is no rectangle from the origin.</returns>
    private static (double Width, double Height)? Rectangle(XmlReader xml)
    {
        var isPlain = xml.LocalName == "rect"
            && xml.GetAttribute("x") is null or "0" && xml.GetAttribute("y") is null or "0"
            && xml.GetAttribute("transform") is null && xml.GetAttribute("rx") is null && xml.GetAttribute("ry") is null;
        return isPlain && Number("width") is { } width && Number("height") is { } height ? (width, height) : null;

        double? Number(string name) =>
            double.TryParse(xml.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
