using System.Buffers.Binary;
using System.Text;

namespace Briefing.Render.Pdf;

/// <summary>
/// The colour space sRGB (IEC 61966-2-1) as an ICC profile: three primaries and a tone curve (ICC.1:2004-10, 8.3,
/// three-component matrix-based display profile).
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int DirectoryEntryLength = 12;
    private const double FixedOne = 65536;

    /// <summary>D50, the white of the connection space (ICC.1, 6.3.2).</summary>
    private static readonly double[] s_white = [0.9642, 1, 0.8249];

    // The primaries of sRGB as its white, D65, is adapted to D50 by the Bradford transform (ICC.1, annex E).
    private static readonly double[] s_red = [0.436041, 0.222485, 0.013920];
    private static readonly double[] s_green = [0.385113, 0.716905, 0.097067];
    private static readonly double[] s_blue = [0.143046, 0.060610, 0.713913];

    /// <summary>The transform itself, by rows.</summary>
    private static readonly double[] s_adaptation =
    [
        1.047886, 0.022919, -0.050216,
        0.029582, 0.990484, -0.017079,
        -0.009252, 0.015073, 0.751678,
    ];

    /// <summary>(aX + b)^g from d on, cX below it; in the order g, a, b, c, d.</summary>
    private static readonly double[] s_toneCurve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

    public static byte[] Write()
    {
        var curve = Curve();
        (string Signature, byte[] Data)[] tags =
        [
            ("desc", Text("sRGB IEC61966-2.1")),
            ("cprt", Text("No copyright, use freely")),
            ("wtpt", Fixed("XYZ ", s_white)),
            ("chad", Fixed("sf32", s_adaptation)),
            ("rXYZ", Fixed("XYZ ", s_red)),
            ("gXYZ", Fixed("XYZ ", s_green)),
            ("bXYZ", Fixed("XYZ ", s_blue)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        var dataStart = HeaderLength + 4 + DirectoryEntryLength * tags.Length;
        var profile = new byte[dataStart + tags.Select(tag => tag.Data).Distinct().Sum(data => data.Length)];
        WriteHeader(profile);
        WriteTags(profile, tags, dataStart);
        return profile;
    }

    /// <summary>7.2; what stays zero says nothing in particular.</summary>
    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteUInt32BigEndian(profile[8..], 0x04200000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", profile[12..]);

        // The day of making; ours is the year of the standard, so that the bytes never change.
        BinaryPrimitives.WriteUInt16BigEndian(profile[24..], 1999);
        BinaryPrimitives.WriteUInt16BigEndian(profile[26..], 1);
        BinaryPrimitives.WriteUInt16BigEndian(profile[28..], 1);
        Encoding.ASCII.GetBytes("acsp", profile[36..]);
        WriteFixed(profile[68..], s_white);
    }

    /// <summary>7.3: a directory, then the data, which three tags may share.</summary>
    private static void WriteTags(Span<byte> profile, (string Signature, byte[] Data)[] tags, int dataStart)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile[HeaderLength..], tags.Length);
        var places = new Dictionary<byte[], int>();
        var next = dataStart;

        for (var i = 0; i < tags.Length; i++)
        {
            var (signature, data) = tags[i];
            if (places.TryAdd(data, next))
            {
                data.CopyTo(profile[next..]);
                next += data.Length;
            }

            var entry = profile[(HeaderLength + 4 + DirectoryEntryLength * i)..];
            Encoding.ASCII.GetBytes(signature, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], places[data]);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], data.Length);
        }
    }

    /// <summary>multiLocalizedUnicodeType with one record (10.13), padded to four bytes.</summary>
    private static byte[] Text(string text)
    {
        const int start = 28;
        var length = 2 * text.Length;
        var data = new byte[(start + length + 3) / 4 * 4];
        Encoding.ASCII.GetBytes("mluc", data);
        data[11] = 1;
        data[15] = 12;
        Encoding.ASCII.GetBytes("enUS", data.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(20), length);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(24), start);
        Encoding.BigEndianUnicode.GetBytes(text, data.AsSpan(start));
        return data;
    }

    /// <summary>parametricCurveType, function 3 (10.15).</summary>
    private static byte[] Curve()
    {
        var data = Fixed("para", [0, .. s_toneCurve]);
        data[9] = 3;
        return data;
    }

    /// <summary>A type's signature, four bytes of nothing, and numbers.</summary>
    private static byte[] Fixed(string type, ReadOnlySpan<double> numbers)
    {
        var data = new byte[8 + 4 * numbers.Length];
        Encoding.ASCII.GetBytes(type, data);
        WriteFixed(data.AsSpan(8), numbers);
        return data;
    }

    /// <summary>s15Fixed16Number (4.6).</summary>
    private static void WriteFixed(Span<byte> to, ReadOnlySpan<double> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(to[(4 * i)..], (int)Math.Round(numbers[i] * FixedOne));
    }
}
