using System.Xml;

namespace Briefing.Print.Images.Vector;

/// <summary>An element of an SVG file with its attributes; unknown attributes are reported.</summary>
internal sealed class SvgElement
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const string None = "none";

    private static readonly string[] s_commonAttributes = ["id", "fill", "fill-rule", "stroke"];

    private readonly string _content;
    private readonly ICollection<ArtworkFault> _faults;
    private readonly Written _name;
    private readonly Dictionary<string, Written> _attributes = [];

    /// <param name="xml">Positioned on the element, before and after.</param>
    public SvgElement(string content, XmlLines lines, XmlReader xml, ICollection<ArtworkFault> faults)
    {
        (_content, _faults) = (content, faults);
        _name = new(xml.Name, lines.OffsetOf(xml), xml.Name.Length);
        Name = xml.NamespaceURI == Namespace ? xml.LocalName : "";

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

    public bool IsKnown => Own is not null;

    public void Report(string reason) => Report(_name, reason);

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
                var colour when HexColor.Parse(colour) is { } rgb =>
                    paint with { Fill = Color.FromRgb(rgb), IsFilled = true },
                _ => Reported(fill, "A colour is written as #RRGGBB here.", paint),
            };
        }

        if (Find("stroke") is { Value: not None } stroke)
            Report(stroke, "Lines cannot be printed in a logo.");

        return Find("fill-rule") is { } rule ? paint with { IsEvenOdd = rule.Value == "evenodd" } : paint;
    }

    public ViewBox? ViewBox()
    {
        if (Find("viewBox") is not { } written)
            return Reported<ViewBox?>(_name, "This drawing has no 'viewBox', so that its size is unknown.", null);

        var box = Vector.ViewBox.Parse(written.Value);
        if (box is null)
            _faults.Add(new ArtworkFault.InvalidViewBox(written.Start, written.Length, written.Value));

        return box;
    }

    /// <summary>The outline, moved so that the view box begins at 0; empty for an element that draws nothing.</summary>
    public ImmutableArray<PathStep> Steps(ViewBox? box)
    {
        var steps = Name switch
        {
            "path" when Find("d") is { } data => Path(data),
            "polygon" when Find("points") is { } points => Polygon(points),
            "rect" => Shapes.Rectangle(Number("x"), Number("y"), Number("width"), Number("height")),
            "circle" => Shapes.Circle(new(Number("cx"), Number("cy")), Number("r")),
            _ => [],
        };
        if (box is null)
            return [];

        var moved = Shapes.Within(box, steps);
        if (Shapes.ExtendsFarBeyond(box, moved))
            Report("This shape reaches far out of the view box.");

        return moved;
    }

    /// <summary>The attributes allowed in addition to the common ones; <c>null</c> if the element is unknown.</summary>
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
            if (!s_commonAttributes.Contains(name) && !Own!.Contains(name))
                Report(written, $"'{name}' cannot be printed on <{Name}>.");
        }
    }

    private double Number(string name)
    {
        if (Find(name) is not { } written)
            return 0;

        return double.TryParse(written.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) <= 1_000_000
                ? number
                : Reported(written, $"'{name}' needs a number without a unit.", 0.0);
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
