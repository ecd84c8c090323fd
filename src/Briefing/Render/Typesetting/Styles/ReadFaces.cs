using Briefing.Render.Fonts;

namespace Briefing.Render.Typesetting.Styles;

/// <summary>Reads the fonts of a theme, and one that is as it was when it was last read not again.</summary>
internal sealed class ReadFaces
{
    private readonly Dictionary<string, ReadFace> _faces = new(StringComparer.Ordinal);

    /// <param name="name">As the theme calls the file.</param>
    /// <exception cref="FontFormatException">The bytes are not a font that can be used.</exception>
    public FontFace Read(string name, ReadOnlySpan<byte> bytes)
    {
        if (!_faces.TryGetValue(name, out var known) || !bytes.SequenceEqual(known.Bytes))
        {
            var copy = bytes.ToArray();
            _faces[name] = known = new(copy, FontFace.Read(copy));
        }

        return known.Face;
    }

    private sealed record ReadFace(byte[] Bytes, FontFace Face);
}
