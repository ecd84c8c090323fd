using System.Globalization;
using Briefing.Print.Images.Vector;

namespace Briefing.Tests.Themes;

/// <summary>Drawings as design programs write them give the shapes that their authors see.</summary>
public sealed class DrawingTests
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>";

    /// <summary>A red rectangle from (2, 3) to (6, 8) each time.</summary>
    [Theory]
    [InlineData(Svg + "<path style='fill:#ff0000;stroke:none;fill-opacity:1' d='M2 3H6V8H2Z'/></svg>")]
    [InlineData(Svg + "<path style='fill:red;stroke:#000;stroke-width:0px' fill='blue' d='M2 3H6V8H2Z'/></svg>")]
    [InlineData(Svg + "<defs><style>.cls-1{fill:#f00;}</style></defs><rect class='cls-1' x='2' y='3' width='4' height='5'/></svg>")]
    [InlineData(Svg + "<style type='text/css'><![CDATA[ /* x */ .a, .b { fill: rgb(255, 0, 0) } ]]></style>"
        + "<rect class='a c' x='2px' y='3' width='4' height='5'/></svg>")]
    [InlineData(Svg + "<rect class='a' x='2' y='3' width='4' height='5'/><style>*{fill:blue}rect{fill:green}.a{fill:red}</style></svg>")]
    [InlineData(Svg + "<g fill='rgb(100%,0%,0%)'><polygon points='2,3 6,3 6,8 2,8'/></g></svg>")]
    [InlineData(Svg + "<polyline fill='Red' points='2 3 6 3 6 8 2 8 2 3'/></svg>")]
    [InlineData(Svg + "<g transform='translate(2 3)'><path transform='scale(4,5)' fill='#f00' d='M0 0H1V1H0Z'/></g></svg>")]
    [InlineData(Svg + "<path transform='matrix(2,0,0,5,2,3)' fill='#f00' d='M0 0H2V1H0Z'/></svg>")]
    [InlineData(Svg + "<path transform='rotate(90 6 3)' fill='#f00' d='M6 3H11V7H6Z'/></svg>")]
    [InlineData("<?xml version='1.0' encoding='UTF-8' standalone='no'?><!-- Inkscape --><svg xmlns='http://www.w3.org/2000/svg'"
        + " xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' xmlns:i='http://www.inkscape.org/namespaces/inkscape'"
        + " width='20mm' height='10mm' viewBox='0 0 20 10' version='1.1' id='s' i:version='1.3'><sodipodi:namedview pagecolor='#fff'>"
        + "<i:page x='0'/></sodipodi:namedview><defs id='d'/><metadata><x/></metadata>"
        + "<g i:groupmode='layer'><path style='fill:#ff0000' d='M2 3H6V8H2Z'/></g></svg>")]
    [InlineData("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>" + Svg
        + "<rect fill='red' x='2' y='3' width='4' height='5'/></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10' fill='none'><g clip-path='url(#clip0_1)'>"
        + "<path fill-rule='evenodd' clip-rule='evenodd' d='M2 3H6V8H2Z' fill='red'/></g><defs><clipPath id='clip0_1'>"
        + "<rect width='20' height='10' fill='white'/></clipPath></defs></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='20px' height='10px' preserveAspectRatio='xMidYMid meet' role='img'"
        + " aria-label='x' data-name='Layer 1' focusable='false'><title>x</title><path fill='red' d='M2 3H6V8H2Z'/></svg>")]
    [InlineData(Svg + "<g display='none'><text>no</text></g><path style='display:none' stroke='red' d='M0 0H9V9Z'/>"
        + "<path opacity='0' d='M0 0H9V9Z'/><path fill='red' opacity='1' d='M2 3H6V8H2Z'/></svg>")]
    public void The_same_rectangle_is_drawn(string svg)
    {
        var (width, height, shapes) = Read(svg);
        Assert.Equal((20, 10), (width, height));
        var shape = Assert.Single(shapes);
        Assert.Equal(0xFF0000, (shape.Fill!.Value.Red << 16) | (shape.Fill.Value.Green << 8) | shape.Fill.Value.Blue);
        var points = shape.Steps.SelectMany(step => step.Points).ToList();
        Assert.Equal("2 3 6 8", string.Join(' ', new[]
        {
            points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y),
        }.Select(number => Math.Round(number, 9).ToString(CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("20mm", "10mm", 2)]
    [InlineData("2in", "1in", 2)]
    [InlineData("30pt", "10pt", 3)]
    [InlineData("1.5cm", "0.5cm", 3)]
    public void Without_a_view_box_the_size_is_width_and_height(string width, string height, double ratio)
    {
        var drawing = Read($"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}'><path d='M0 0H1V1Z'/></svg>");
        Assert.Equal(ratio, drawing.Width / drawing.Height, 9);
    }

    [Fact]
    public void Round_corners_and_ellipses_stay_within_their_boxes()
    {
        var shapes = Read(Svg + "<rect x='1' y='2' width='8' height='6' rx='3'/><ellipse cx='15' cy='5' rx='4' ry='3'/></svg>").Shapes;

        Assert.Equal((1.0, 2.0, 9.0, 8.0), Extent(shapes[0]));
        Assert.Equal((11.0, 2.0, 19.0, 8.0), Extent(shapes[1]));
        Assert.Equal(4, shapes[0].Steps.Count(step => step is Briefing.Print.Drawing.PathStep.Curve));
    }

    private static (double Left, double Top, double Right, double Bottom) Extent(ArtworkShape shape)
    {
        var points = shape.Steps.SelectMany(step => step.Points).ToList();
        return (points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));
    }

    private static Artwork Read(string svg)
    {
        var faults = new List<ArtworkFault>();
        var artwork = SvgReader.Read(svg, faults);
        Assert.Empty(faults);
        return artwork!;
    }
}
