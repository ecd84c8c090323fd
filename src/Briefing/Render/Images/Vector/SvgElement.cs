using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Briefing.Diagnostics;
using Briefing.Model.Themes;
using Briefing.Render.Layout;
using Briefing.Render.Layout.Paths;
using Briefing.Text;

namespace Briefing.Render.Images.Vector;

/// <summary>One element of an SVG file with its attributes, each of them known or reported.</summary>
internal sealed class SvgElement
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const string None = "none";

    private static readonly string[] s_everywhere = ["id", "fill", "fill-rule", "stroke"];

    private readonly DiagnosticBag _diagnostics;
    private readonly TextSpan _at;
    private readonly Dictionary<string, Located<string>> _attributes = [];

    /// <param name="xml">Stands on the element, and still does afterwards.</param>
    public SvgElement(TextFile file, XmlReader xml, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _at = PlaceOf(file, xml);
        Name = xml.NamespaceURI == Namespace ? xml.LocalName : "";

        while (xml.MoveToNextAttribute())
        {
            // Attributes of other namespaces mean something to other programs, but for a link.
            if (xml.NamespaceURI.Length == 0)
                _attributes[xml.Name] = new(xml.Value, PlaceOf(file, xml));
            else if (xml.LocalName == "href")
                diagnostics.Add(Problems.DrawingUnusable(PlaceOf(file, xml), "A drawing cannot lead to another file."));
        }

        xml.MoveToElement();
        if (IsKnown)
            CheckAttributes();
    }

    /// <summary>Empty for an element that is not SVG's.</summary>
    public string Name { get; }

    public bool IsKnown => Own is not null;

    public void Report(string reason) => Report(_at, reason);

    public SvgPaint Paint(SvgPaint outer)
    {
        var paint = outer;
        if (Find("fill") is { } fill)
        {
            paint = fill.Value switch
            {
                None => paint with { IsFilled = false },
                "currentColor" => paint with { Fill = null, IsFilled = true },
                "black" => paint with { Fill = Color.Black, IsFilled = true },
                "white" => paint with { Fill = Color.White, IsFilled = true },
                var colour when HexColour.Parse(colour) is { } rgb =>
                    paint with { Fill = Color.FromRgb(rgb), IsFilled = true },
                _ => Reported(fill.At, "A colour is written as #RRGGBB here.", paint),
            };
        }

        if (Find("stroke") is { Value: not None } stroke)
            Report(stroke.At, "Lines cannot be printed in a logo.");

        return Find("fill-rule") is { } rule ? paint with { IsEvenOdd = rule.Value == "evenodd" } : paint;
    }

    public ViewBox? ViewBox()
    {
        if (Find("viewBox") is not { } written)
            return Reported<ViewBox?>(_at, "This drawing has no 'viewBox', so that its size is unknown.", null);

        var box = Vector.ViewBox.Parse(written.Value);
        if (box is null)
            _diagnostics.Add(Problems.ViewBoxUnreadable(written.At, written.Value));

        return box;
    }

    /// <summary>Its outline, moved so that the view box begins at 0; empty for an element that draws nothing.</summary>
    public ImmutableArray<PathStep> Steps(ViewBox? box)
    {
        var steps = Name switch
        {
            "path" when Find("d") is { } data => Shapes.Path(data, _diagnostics),
            "polygon" when Find("points") is { } points => Shapes.Polygon(points, _diagnostics),
            "rect" => Shapes.Rectangle(Number("x"), Number("y"), Number("width"), Number("height")),
            "circle" => Shapes.Circle(new(Number("cx"), Number("cy")), Number("r")),
            _ => [],
        };
        return box is null ? [] : Shapes.Within(box, steps, _at, _diagnostics);
    }

    /// <summary>The attributes that it may have besides those that all have; nothing if the element is unknown.</summary>
    private string[]? Own => Name switch
    {
        "svg" => ["viewBox", "width", "height", "version", "xmlns", "baseProfile"],
        "g" => [],
        "path" => ["d"],
        "rect" => ["x", "y", "width", "height"],
        "circle" => ["cx", "cy", "r"],
        "polygon" => ["points"],
        _ => null,
    };

    private void CheckAttributes()
    {
        foreach (var (name, written) in _attributes)
        {
            if (!s_everywhere.Contains(name) && !Own!.Contains(name))
                Report(written.At, $"'{name}' cannot be printed on <{Name}>.");
        }
    }

    private double Number(string name)
    {
        if (Find(name) is not { } written)
            return 0;

        return double.TryParse(written.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= 1_000_000
                ? number
                : Reported(written.At, $"'{name}' needs a number without a unit.", 0.0);
    }

    private Located<string>? Find(string name) => _attributes.TryGetValue(name, out var found) ? found : null;

    private T Reported<T>(TextSpan at, string reason, T instead)
    {
        Report(at, reason);
        return instead;
    }

    private void Report(TextSpan at, string reason) => _diagnostics.Add(Problems.DrawingUnusable(at, reason));

    private static TextSpan PlaceOf(TextFile file, XmlReader xml)
    {
        var line = (IXmlLineInfo)xml;
        return new(file, file.StartOfLine(line.LineNumber) + line.LinePosition - 1, xml.Name.Length);
    }
}
