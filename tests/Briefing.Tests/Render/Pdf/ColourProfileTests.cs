using System.Buffers.Binary;
using System.Text;
using Briefing.Print.Pdf;

namespace Briefing.Tests.Render.Pdf;

/// <summary>The profile in each file, sRGB.icc, against the chromaticities and the curve of IEC 61966-2-1.</summary>
public sealed class ColourProfileTests
{
    private const double FixedStep = 1.0 / 65536;

    private static readonly byte[] s_profile = OutputIntent.Profile();

    [Theory]
    [InlineData("rXYZ", 0.64, 0.33)]
    [InlineData("gXYZ", 0.30, 0.60)]
    [InlineData("bXYZ", 0.15, 0.06)]
    public void A_primary_taken_back_to_daylight_has_the_chromaticity_of_sRGB(string tag, double x, double y)
    {
        var adapted = Numbers(tag);
        var original = Solve(Numbers("chad"), adapted);

        Assert.Equal(x, original[0] / original.Sum(), 4);
        Assert.Equal(y, original[1] / original.Sum(), 4);
    }

    [Fact]
    public void The_primaries_add_up_to_the_white_of_the_connection_space()
    {
        var white = Numbers("wtpt");
        for (var i = 0; i < 3; i++)
            Assert.Equal(white[i], Numbers("rXYZ")[i] + Numbers("gXYZ")[i] + Numbers("bXYZ")[i], 2 * FixedStep);
    }

    [Fact]
    public void Daylight_is_adapted_to_that_white()
    {
        double[] daylight = [0.3127 / 0.3290, 1, (1 - 0.3127 - 0.3290) / 0.3290];

        Assert.All(Solve(Numbers("chad"), Numbers("wtpt")).Zip(daylight), pair => Assert.Equal(pair.Second, pair.First, 1e-4));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.02, 0.02 / 12.92)]
    [InlineData(0.5, 0.214041)]
    [InlineData(1, 1)]
    public void The_tone_curve_is_that_of_sRGB(double value, double expected)
    {
        var curve = Numbers("gTRC", skipped: 12);
        var light = value >= curve[4] ? Math.Pow(curve[1] * value + curve[2], curve[0]) : curve[3] * value;

        Assert.Equal(expected, light, 1e-4);
    }

    [Fact]
    public void The_header_gives_the_length() =>
        Assert.Equal(s_profile.Length, BinaryPrimitives.ReadInt32BigEndian(s_profile));

    /// <param name="skipped">Bytes before the numbers: the type, and for a curve the function.</param>
    private static double[] Numbers(string tag, int skipped = 8)
    {
        var count = BinaryPrimitives.ReadInt32BigEndian(s_profile.AsSpan(128));
        var entry = Enumerable.Range(0, count).Select(i => 132 + 12 * i).Single(at => Encoding.ASCII.GetString(s_profile, at, 4) == tag);
        var start = BinaryPrimitives.ReadInt32BigEndian(s_profile.AsSpan(entry + 4));
        var length = BinaryPrimitives.ReadInt32BigEndian(s_profile.AsSpan(entry + 8));
        return
        [
            .. Enumerable.Range(0, (length - skipped) / 4)
                .Select(i => BinaryPrimitives.ReadInt32BigEndian(s_profile.AsSpan(start + skipped + 4 * i)) * FixedStep),
        ];
    }

    /// <summary>Cramer's rule, for three equations.</summary>
    private static double[] Solve(double[] rows, double[] right)
    {
        var whole = Determinant(rows);
        return
        [
            .. Enumerable.Range(0, 3).Select(column =>
                Determinant([.. rows.Select((value, i) => i % 3 == column ? right[i / 3] : value)]) / whole),
        ];
    }

    private static double Determinant(double[] m) =>
        m[0] * (m[4] * m[8] - m[5] * m[7]) - m[1] * (m[3] * m[8] - m[5] * m[6]) + m[2] * (m[3] * m[7] - m[4] * m[6]);
}
