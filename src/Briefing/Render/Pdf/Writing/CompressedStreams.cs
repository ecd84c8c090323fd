using System.IO.Compression;

namespace Briefing.Render.Pdf.Writing;

/// <summary>
/// Compresses the streams of one file after another. What the file before held, a page that has stayed as it was, is not
/// compressed again.
/// </summary>
/// <param name="keeps">Whether another file follows: what it is compared with takes as much memory as all pages.</param>
internal sealed class CompressedStreams(bool keeps)
{
    private readonly Lock _keeping = new();
    private Dictionary<int, List<Compression>> _before = [];
    private List<Compression> _now = [];

    public void BeginFile()
    {
        _before = [];
        foreach (var stream in _now)
        {
            if (!_before.TryGetValue(stream.Plain.Length, out var ofThatLength))
                _before.Add(stream.Plain.Length, ofThatLength = new(1));

            ofThatLength.Add(stream);
        }

        _now = [];
    }

    /// <summary>Several threads may ask at a time.</summary>
    public byte[] Compress(ReadOnlySpan<byte> data, CompressionLevel level)
    {
        if (!keeps)
            return Flate.Compress(data, level);

        var stream = Find(data) ?? new(data.ToArray(), Flate.Compress(data, level));
        lock (_keeping)
            _now.Add(stream);

        return stream.Result;
    }

    private Compression? Find(ReadOnlySpan<byte> data)
    {
        if (!_before.TryGetValue(data.Length, out var ofThatLength))
            return null;

        foreach (var stream in ofThatLength)
        {
            if (data.SequenceEqual(stream.Plain))
                return stream;
        }

        return null;
    }

    private sealed record Compression(byte[] Plain, byte[] Result);
}
