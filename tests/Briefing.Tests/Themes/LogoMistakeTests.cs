using Briefing.MadeUp;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Themes;

/// <summary>Logos that cannot be printed, and why.</summary>
public sealed class LogoMistakeTests
{
    private const string Alternative = "  alternative: Crest of the city\n";

    [Fact]
    public void A_logo_says_what_it_shows() => ThemeMistake.In("logo:\n  ⟦file: logo.png⟧\n").IsReported(
        "BRF0102", "This logo has no 'alternative'.",
        "Add a line 'alternative: …' with what the logo shows, for a reader who cannot see it.");

    [Fact]
    public void A_logo_needs_a_picture() => ThemeMistake.In("logo:\n  ⟦alternative: Crest⟧\n").IsReported(
        "BRF0614", "This logo has neither 'file' nor 'path'.");

    [Fact]
    public void A_logo_has_one_picture() =>
        ThemeMistake.In("logo:\n  ⟦file: logo.png⟧\n  path: M0 0H1V1Z\n" + Alternative).IsReported(
            "BRF0614", "This logo has both 'file' and 'path'.");

    [Fact]
    public void Another_kind_of_picture_is_reported() => ThemeMistake.In("logo:\n  file: ⟦logo.jpg⟧\n" + Alternative).IsReported(
        "BRF0609", "'logo.jpg' is neither a PNG nor an SVG file.");

    [Fact]
    public void A_picture_of_a_hundred_megabytes_is_not_read() =>
        ThemeMistake.In("logo:\n  file: ⟦huge.png⟧\n" + Alternative)
            .With("huge.png", new byte[100 << 20])
            .IsReported("BRF0603", "The file 'huge.png' is larger than 5 MB.");

    public static TheoryData<byte[], string> BadPictures
    {
        get
        {
            var good = PngFile.FourColours;
            var bytes = good.ToBytes();
            return new()
            {
                { bytes[..20], "the file ends too early." },
                { bytes[..^4], "the file ends too early." },
                { [.. bytes[..8], .. bytes[33..]], "its header is missing." },
                { [.. bytes[..50], (byte)(bytes[50] ^ 1), .. bytes[51..]], "it is damaged: a checksum is wrong." },
                { (good with { Interlacing = 1 }).ToBytes(), "it is interlaced." },
                { (good with { Depth = 16 }).ToBytes(), "it has 16 bits per channel." },
                { (good with { Width = 0 }).ToBytes(), "its header is damaged." },
                { (good with { Colour = 5 }).ToBytes(), "its header is damaged." },
                { (good with { Depth = 3, Colour = 0 }).ToBytes(), "it has 3 bits per channel." },
                {
                    (good with { Width = 60_000, Height = 60_000 }).ToBytes(),
                    "it has 60000 by 60000 pixels, and a logo has at most 4 million."
                },
                {
                    (good with { Width = -1, Height = -1 }).ToBytes(),
                    "it has 4294967295 by 4294967295 pixels, and a logo has at most 4 million."
                },
                { (good with { Height = 3 }).ToBytes(), "it contains fewer pixels than its header says." },
                { (good with { Height = 1 }).ToBytes(), "it contains more pixels than its header says." },
                { (good with { Rows = [9, .. good.Rows[1..]] }).ToBytes(), "it is damaged: a row has an unknown filter." },
                { new PngFile(1, 1, 8, 3) { Rows = [0, 0] }.ToBytes(), "its palette is missing or damaged." },
                {
                    new PngFile(1, 1, 8, 3) { Rows = [0, 7], Palette = [1, 2, 3] }.ToBytes(),
                    "it is damaged: a pixel names a colour that its palette lacks."
                },
            };
        }
    }

    [Theory]
    [MemberData(nameof(BadPictures))]
    public void A_picture_that_cannot_be_used_is_reported(byte[] picture, string reason) =>
        ThemeMistake.In("logo:\n  file: ⟦crest.png⟧\n" + Alternative)
            .With("crest.png", picture)
            .IsReported("BRF0610", $"The picture 'crest.png' cannot be used: {reason}");

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><⟦script⟧>alert(1)</script></svg>",
        "<script> cannot be printed in a logo.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' ⟦onload⟧='alert(1)'/>",
        "'onload' cannot be printed on <svg>.")]
    [InlineData("⟦<!DOCTYPE⟧ svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg/>",
        "A document type declaration could define anything.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n <g>&⟦x⟧;</g></svg>",
        "The file is not XML from here on.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n  <⟦image⟧ href='http://x.example/a.png'/></svg>",
        "<image> cannot be printed in a logo.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>"
        + "<g ⟦x:href⟧='http://x.example/'/></svg>", "A drawing cannot lead to another file.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path ⟦style⟧='fill:url(#g)' d='M0 0H1V1Z'/></svg>",
        "A colour is written as #RRGGBB, rgb(…) or by its name here.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><⟦style⟧>#a>b{fill:red}</style></svg>",
        "Only styles of elements and classes can be printed in a logo, not '#a>b'.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><⟦style⟧>@import 'x.css';</style></svg>",
        "Only styles of elements and classes can be printed in a logo, not '@import 'x.css';'.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path ⟦class⟧='a' d='M0 0H1V1Z'/><style>.a{opacity:.5}"
        + "</style></svg>", "What is behind a shape cannot be seen through it in a logo.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g ⟦clip-path⟧='url(#c)'/></svg>",
        "'clip-path' cannot be printed on <g>.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><⟦use⟧/></svg>", "<use> cannot be printed in a logo.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><⟦text⟧>Tram</text></svg>",
        "<text> cannot be printed in a logo.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><⟦foreignObject⟧><p/></foreignObject></svg>",
        "<foreignObject> cannot be printed in a logo.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g ⟦transform⟧='perspective(2)'/></svg>",
        "'transform' cannot be read.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9' ⟦fill⟧='url(#x)'/></svg>",
        "A colour is written as #RRGGBB, rgb(…) or by its name here.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect ⟦width⟧='9cm' height='9'/></svg>",
        "'width' needs a number without a unit.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g ⟦stroke⟧='#000'/></svg>",
        "Lines cannot be printed in a logo.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>⟦T⟧ram</svg>",
        "Only elements can be printed in a logo.")]
    [InlineData("<⟦svg⟧ xmlns='http://www.w3.org/2000/svg'><g/></svg>",
        "This drawing has neither 'viewBox' nor width and height, so that its size is unknown.")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><⟦circle⟧ cx='50' cy='5' r='3'/></svg>",
        "This shape reaches far out of the view box.")]
    [InlineData("<⟦svg⟧ viewBox='0 0 9 9'/>", "An SVG file begins with <svg xmlns=\"http://www.w3.org/2000/svg\">.")]
    [InlineData("⟦⟧<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>", "Nothing is drawn in this file.")]
    [InlineData("⟦⟧", "The file is not XML from here on.")]
    public void Whatever_is_no_filled_shape_is_reported_where_it_stands(string svg, string reason) =>
        ThemeMistake.In("logo:\n  file: crest.svg\n" + Alternative)
            .With("crest.svg", svg)
            .IsReported("BRF0611", reason, "A logo can only have filled shapes");

    [Theory]
    [InlineData("⟦L⟧0 0", "they must begin with M.")]
    [InlineData("⟦5⟧ 5", "a letter is expected here.")]
    [InlineData("M0 0 ⟦B⟧1 1", "'B' is not a command.")]
    [InlineData("M0 0H⟦Z⟧", "a number is expected here.")]
    [InlineData("M0 0L5⟦Z⟧", "a number is expected here.")]
    [InlineData("M0 0A1 1 0 ⟦2⟧ 0 5 5", "a 0 or a 1 is expected here.")]
    [InlineData("M0 0H⟦9⟧e99", "this number is too large.")]
    [InlineData("M0 0H⟦?⟧", "a number is expected here.")]
    public void Path_data_that_cannot_be_read_are_reported_where_they_break_off(string path, string reason)
    {
        ThemeMistake.In($"logo:\n  path: {path}\n  view-box: 0 0 10 10\n{Alternative}").IsReported(
            "BRF0612", $"The path data cannot be read: {reason}");
        ThemeMistake.In("logo:\n  file: crest.svg\n" + Alternative)
            .With("crest.svg", $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n<path d='{path}'/></svg>")
            .IsReported("BRF0612", $"The path data cannot be read: {reason}");
    }

    [Theory]
    [InlineData("0 0 10")]
    [InlineData("0 0 0 10")]
    [InlineData("0 0 -1 10")]
    [InlineData("0 0 1e99 10")]
    [InlineData("0 0 ten 10")]
    public void A_view_box_that_is_none_is_reported(string box) =>
        ThemeMistake.In($"logo:\n  path: M0 0H9V9Z\n  view-box: ⟦{box}⟧\n{Alternative}").IsReported(
            "BRF0613", $"'{box}' is not a view box.");

    [Fact]
    public void A_path_needs_a_view_box() => ThemeMistake.In($"logo:\n  ⟦path: M0 0H9V9Z⟧\n{Alternative}").IsReported(
        "BRF0102", "This logo has no 'view-box'.");
}
