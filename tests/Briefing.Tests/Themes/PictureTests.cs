using System.Globalization;
using Briefing.MadeUp;
using Briefing.Print.Drawing;
using Briefing.Print.Images;
using Briefing.Print.Images.Vector;

namespace Briefing.Tests.Themes;

/// <summary>What is read out of a PNG file and out of path data.</summary>
public sealed class PictureTests
{
    public static TheoryData<string, byte[], int, byte[]> Pictures => new()
    {
        { "RGB", PngFile.FourColours.ToBytes(), 2, [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255] },
        { "grey", new PngFile(2, 1, 8, 0) { Rows = [0, 0, 128] }.ToBytes(), 2, [0, 0, 0, 128, 128, 128] },
        { "black and white", new PngFile(3, 1, 1, 0) { Rows = [0, 0b1010_0000] }.ToBytes(), 3, [255, 255, 255, 0, 0, 0, 255, 255, 255] },
        { "half black", new PngFile(1, 1, 8, 4) { Rows = [0, 0, 51] }.ToBytes(), 1, [204, 204, 204] },
        { "all but clear red", new PngFile(1, 1, 8, 6) { Rows = [0, 255, 0, 0, 51] }.ToBytes(), 1, [255, 204, 204] },
        {
            "palette of four bits, the second clear",
            new PngFile(2, 1, 4, 3) { Rows = [0, 0x01], Palette = [1, 2, 3, 4, 5, 6], Transparency = [255, 0] }.ToBytes(),
            2,
            [1, 2, 3, 255, 255, 255]
        },
        {
            "a grey that stands for clear",
            new PngFile(2, 1, 8, 0) { Rows = [0, 7, 8], Transparency = [0, 7] }.ToBytes(), 2, [255, 255, 255, 8, 8, 8]
        },
        {
            "each filter",
            new PngFile(2, 5, 8, 0) { Rows = [0, 10, 20, 1, 10, 10, 2, 5, 5, 3, 1, 1, 4, 1, 1] }.ToBytes(),
            2,
            [.. new byte[] { 10, 20, 10, 20, 15, 25, 8, 17, 9, 18 }.SelectMany(grey => new[] { grey, grey, grey })]
        },
        {
            "a fourth filter whose neighbours above and above to the left are as near",
            new PngFile(2, 2, 8, 0) { Rows = [0, 10, 8, 4, 1, 0] }.ToBytes(),
            2,
            [10, 10, 10, 8, 8, 8, 11, 11, 11, 8, 8, 8]
        },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_PNG_is_read_and_laid_on_white(string what, byte[] file, int width, byte[] rgb)
    {
        var raster = PngDecoder.Decode(file);
        Assert.True(width == raster.Width, what);
        Assert.Equal(rgb, raster.Rgb.ToArray());
    }

    [Fact]
    public void Whatever_bytes_a_PNG_has_it_is_read_or_refused()
    {
        var good = PngFile.FourColours.ToBytes();
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var file = good[..random.Next(9, good.Length + 1)];
            for (var i = 0; i < random.Next(4); i++)
                file[random.Next(8, file.Length)] = (byte)random.Next(256);

            var exception = Record.Exception(() => PngDecoder.Decode(file));
            Assert.True(exception is null or ImageFormatException, $"Seed {seed}: {exception}");
        }
    }

    [Theory]
    [InlineData("M1 2L3 4Z", "M1,2 L3,4 Z")]
    [InlineData("m1,2 3,4z", "M1,2 L4,6 Z")]
    [InlineData("M0 0H5V-5h-1v+1", "M0,0 L5,0 L5,-5 L4,-5 L4,-4")]
    [InlineData("M0 0C1 1 2 1 3 0S5-1 6 0", "M0,0 C1,1 2,1 3,0 C4,-1 5,-1 6,0")]
    [InlineData("M0 0Q3 3 6 0T12 0", "M0,0 C2,2 4,2 6,0 C8,-2 10,-2 12,0")]
    [InlineData("M0 0.5L.5.5 1e1-1E0", "M0,.5 L.5,.5 L10,-1")]
    [InlineData("M1 1Zl1 1", "M1,1 Z M1,1 L2,2")]
    [InlineData("M0 0a0 5 0 0 1 5 5", "M0,0 L5,5")]
    [InlineData("M0 0A5 5 0 0110 0", "M0,0 C0,-2.761 2.239,-5 5,-5 C7.761,-5 10,-2.761 10,0")]
    [InlineData("M0 0A1 1 0 00 10 0", "M0,0 C0,2.761 2.239,5 5,5 C7.761,5 10,2.761 10,0")]
    [InlineData("", "")]
    public void Path_data_become_lines_and_cubic_curves(string data, string steps) =>
        Assert.Equal(steps, string.Join(' ', PathDataParser.Parse(data).Select(Print)));

    [Fact]
    public void Whatever_path_data_are_they_are_read_or_refused()
    {
        const string Letters = "MmLlHhVvCcSsQqTtAaZz0123456789.-+e, ";
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var data = "M0 0" + string.Concat(Enumerable.Range(0, 20).Select(_ => Letters[random.Next(Letters.Length)]));
            var exception = Record.Exception(() => Assert.All(
                PathDataParser.Parse(data).SelectMany(step => step.Points),
                point => Assert.True(double.IsFinite(point.X + point.Y), data)));
            Assert.True(exception is null or PathDataException, $"{data}: {exception}");
        }
    }

    private static string Print(PathStep step) => step switch
    {
        PathStep.Move move => $"M{Print(move.To)}",
        PathStep.Line line => $"L{Print(line.To)}",
        PathStep.Curve curve => $"C{Print(curve.Control1)} {Print(curve.Control2)} {Print(curve.To)}",
        _ => "Z",
    };

    private static string Print(Point point) => string.Create(
        CultureInfo.InvariantCulture, $"{Math.Round(point.X, 3) + 0.0:#.###;-#.###;0},{Math.Round(point.Y, 3) + 0.0:#.###;-#.###;0}");
}
