using System.Xml;

namespace Briefing.Print.Images.Vector;

/// <summary>An element of an SVG file with its attributes; unknown attributes are reported.</summary>
internal sealed class SvgElement
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const string None = "none";

    private static readonly string[] s_commonAttributes =
    [
        "id", "class", "style", "transform", "fill", "fill-rule", "fill-opacity", "stroke", "opacity", "display", "visibility",
        "clip-path", "mask", "filter",
    ];

    // What says something to other programs, or only of lines and text, which are reported themselves.
    private static readonly string[] s_idleAttributes =
    [
        "role", "lang", "tabindex", "focusable", "clip-rule", "color", "overflow", "enable-background", "paint-order",
        "vector-effect", "isolation", "preserveAspectRatio", "pointer-events", "cursor",
    ];

    private static readonly string[] s_idlePrefixes =
        ["data-", "aria-", "stroke-", "font-", "text-", "color-", "shape-", "image-", "letter-", "word-", "stop-", "flood-", "marker"];

    private readonly string _content;
    private readonly SvgDefinitions _definitions;
    private readonly ICollection<ArtworkFault> _faults;
    private readonly Written _name;
    private readonly Dictionary<string, Written> _attributes = [];

    /// <param name="xml">Positioned on the element, before and after.</param>
    public SvgElement(
        string content, XmlLines lines, XmlReader xml, SvgDefinitions definitions, ICollection<ArtworkFault> faults)
    {
        (_content, _definitions, _faults) = (content, definitions, faults);
        _name = new(xml.Name, lines.OffsetOf(xml), xml.Name.Length);
        Name = xml.NamespaceURI == Namespace ? xml.LocalName : "";
        IsOfAnotherProgram = xml.NamespaceURI is not ("" or Namespace);

        while (xml.MoveToNextAttribute())
        {
            // Attributes in other namespaces are for other programs, except links.
            if (xml.NamespaceURI.Length == 0)
                _attributes[xml.Name] = new(xml.Value, lines.OffsetOf(xml), xml.Name.Length);
            else if (xml.LocalName == "href")
                Report(new(xml.Value, lines.OffsetOf(xml), xml.Name.Length), "A drawing cannot lead to another file.");
        }

        xml.MoveToElement();
        if (IsKnown)
            CheckAttributes();
    }

    /// <summary>Empty for an element outside the SVG namespace.</summary>
    public string Name { get; }

    /// <summary>Whether it is in a namespace that no viewer of SVG draws.</summary>
    public bool IsOfAnotherProgram { get; }

    public bool IsKnown => Own is not null;

    public void Report(string reason) => Report(_name, reason);

    /// <param name="box">The drawing's; <c>null</c> if unknown.</param>
    public SvgPaint Paint(SvgPaint outer, ViewBox? box)
    {
        if (Style("display") is { Value: None } || Style("visibility") is { Value: "hidden" })
            return SvgPaint.Ignored;

        var paint = outer with { Transform = TransformWithin(outer.Transform) };
        if (Style("fill") is { } fill)
        {
            paint = fill.Value switch
            {
                None or "transparent" => paint with { IsFilled = false },
                "currentColor" => paint with { Fill = null, IsFilled = true },
                "inherit" => paint,
                var colour when SvgColor.Parse(colour) is { } color => paint with { Fill = color, IsFilled = true },
                _ => Reported(fill, "A colour is written as #RRGGBB, rgb(…) or by its name here.", paint),
            };
        }

        if (Style("stroke") is { Value: not (None or "transparent") } stroke && !IsZero(Style("stroke-width")))
            Report(stroke, "Lines cannot be printed in a logo.");

        foreach (var name in (string[])["opacity", "fill-opacity"])
        {
            if (Style(name) is { } opacity && opacity.Value is not ("1" or "1.0" or "100%"))
            {
                if (IsZero(opacity))
                    paint = paint with { IsFilled = false };
                else
                    Report(opacity, "What is behind a shape cannot be seen through it in a logo.");
            }
        }

        foreach (var name in (string[])["clip-path", "mask", "filter"])
        {
            if (Style(name) is { Value: not None } effect && !(box is not null && _definitions.CutsNothing(effect.Value, box)))
                Report(effect, $"'{name}' cannot be printed on <{Name}>.");
        }

        return Style("fill-rule") is { } rule ? paint with { IsEvenOdd = rule.Value == "evenodd" } : paint;
    }

    public ViewBox? ViewBox()
    {
        if (Find("viewBox") is { } written)
        {
            var box = Vector.ViewBox.Parse(written.Value);
            if (box is null)
                _faults.Add(new ArtworkFault.InvalidViewBox(written.Start, written.Length, written.Value));

            return box;
        }

        return Vector.ViewBox.OfSize(Find("width")?.Value, Find("height")?.Value)
            ?? Reported<ViewBox?>(_name, "This drawing has neither 'viewBox' nor width and height, so that its size is unknown.", null);
    }

    /// <summary>The outline, moved so that the view box begins at 0; empty for an element that draws nothing.</summary>
    public ImmutableArray<PathStep> Steps(ViewBox? box, Affine transform)
    {
        var steps = Name switch
        {
            "path" when Find("d") is { } data => Path(data),
            "polygon" or "polyline" when Find("points") is { } points => Polygon(points),
            "rect" => Rectangle(),
            "circle" => Shapes.Ellipse(new(Number("cx"), Number("cy")), Number("r"), Number("r")),
            "ellipse" => Shapes.Ellipse(new(Number("cx"), Number("cy")), Number("rx"), Number("ry")),
            _ => [],
        };
        if (box is null)
            return [];

        var moved = Shapes.Within(box, [.. steps.Select(step => step.Transformed(transform.Of))]);
        if (Shapes.ExtendsFarBeyond(box, moved))
            Report("This shape reaches far out of the view box.");

        return moved;
    }

    /// <summary>The attributes allowed in addition to the common ones; <c>null</c> if the element is unknown.</summary>
    private string[]? Own => Name switch
    {
        "svg" => ["viewBox", "width", "height", "version", "xmlns", "baseProfile", "x", "y"],
        "g" => [],
        "path" => ["d"],
        "rect" => ["x", "y", "width", "height", "rx", "ry"],
        "circle" => ["cx", "cy", "r"],
        "ellipse" => ["cx", "cy", "rx", "ry"],
        "polygon" or "polyline" => ["points"],
        "line" => ["x1", "y1", "x2", "y2"],
        _ => null,
    };

    private void CheckAttributes()
    {
        foreach (var (name, written) in _attributes)
        {
            if (!s_commonAttributes.Contains(name) && !Own!.Contains(name) && !IsIdle(name))
                Report(written, $"'{name}' cannot be printed on <{Name}>.");
        }
    }

    private double Number(string name)
    {
        if (Find(name) is not { } written)
            return 0;

        return double.TryParse(WithoutPixels(written.Value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= 1_000_000
                ? number
                : Reported(written, $"'{name}' needs a number without a unit.", 0.0);
    }

    private static string WithoutPixels(string text) => text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text;

    private static bool IsIdle(string name) =>
        s_idleAttributes.Contains(name) || Array.Exists(s_idlePrefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    private static bool IsZero(Written? number) =>
        number is { } written && double.TryParse(
            WithoutPixels(written.Value).TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == 0;

    private ImmutableArray<PathStep> Rectangle()
    {
        var (rx, ry) = (Find("rx") is null ? Number("ry") : Number("rx"), Find("ry") is null ? Number("rx") : Number("ry"));
        return Shapes.Rectangle(Number("x"), Number("y"), Number("width"), Number("height"), rx, ry);
    }

    private Affine TransformWithin(Affine outer)
    {
        if (Find("transform") is not { } written)
            return outer;

        return TransformList.Parse(written.Value) is { } own
            ? outer.Of(own)
            : Reported(written, "'transform' cannot be read.", outer);
    }

    /// <summary>A property of presentation: from the attribute 'style', a style sheet, or the attribute of its name.</summary>
    private Written? Style(string property)
    {
        if (Find("style") is { } style
            && StyleSheet.Declarations(style.Value).LastOrDefault(one => one.Property == property) is { Value: { } declared })
            return style with { Value = declared };

        var classes = Find("class");
        return _definitions.Styles.Find(Name, classes?.Value ?? "", property) is { } value
            ? (classes ?? _name) with { Value = value }
            : Find(property);
    }

    private Written? Find(string name) => _attributes.TryGetValue(name, out var found) ? found : null;

    private T Reported<T>(Written at, string reason, T instead)
    {
        Report(at, reason);
        return instead;
    }

    private void Report(Written at, string reason) =>
        _faults.Add(new ArtworkFault.Unsupported(at.Start, at.Length, reason));

    private ImmutableArray<PathStep> Path(Written data)
    {
        try
        {
            return PathDataParser.Parse(data.Value);
        }
        catch (PathDataException e)
        {
            var (start, length) = PlaceIn(data, e.Offset);
            _faults.Add(new ArtworkFault.InvalidPath(start, length, e.Message));
            return [];
        }
    }

    private ImmutableArray<PathStep> Polygon(Written points)
    {
        try
        {
            return Shapes.Polygon(points.Value);
        }
        catch (PathDataException e)
        {
            var (start, length) = PlaceIn(points, e.Offset);
            _faults.Add(new ArtworkFault.Unsupported(start, length, e.Message));
            return [];
        }
    }

    /// <summary>The place of a character in a value; that of the name if the value is not written literally.</summary>
    private (int Start, int Length) PlaceIn(Written attribute, int character)
    {
        var value = attribute.Value;
        var start = _content.IndexOf(value, attribute.Start, StringComparison.Ordinal);
        return value.Length == 0 || start < 0 || start > attribute.Start + attribute.Length + 3
            ? (attribute.Start, attribute.Length)
            : (start + Math.Min(character, value.Length - 1), 1);
    }

    /// <summary>The value of an attribute and the place of its name.</summary>
    private readonly record struct Written(string Value, int Start, int Length);
}
