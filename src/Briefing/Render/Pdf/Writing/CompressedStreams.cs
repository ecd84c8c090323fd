using System.IO.Compression;

namespace Briefing.Render.Pdf.Writing;

/// <summary>
/// Compresses the streams of one file after another. What the file before held, a page that has stayed as it was, is not
/// compressed again.
/// </summary>
/// <param name="keeps">Whether another file follows: what it is compared with takes as much memory as all pages.</param>
internal sealed class CompressedStreams(bool keeps)
{
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

    /// <summary>Compresses on another thread, so that the next stream can be made meanwhile.</summary>
    public Task<byte[]> Compress(ReadOnlySpan<byte> data, CompressionLevel level)
    {
        var stream = Find(data) ?? Start(data.ToArray(), level);
        if (keeps)
            _now.Add(stream);

        return stream.Result;
    }

    private static Compression Start(byte[] plain, CompressionLevel level) =>
        new(plain, Task.Run(() => Flate.Compress(plain, level)));

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

    private sealed record Compression(byte[] Plain, Task<byte[]> Result);
}
