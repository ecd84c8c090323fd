using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Briefing.Render.Fonts;

/// <summary>A face, and those to look in for a character that it lacks. A face is read when it is first asked for.</summary>
[CollectionBuilder(typeof(FontStack), nameof(Of))]
internal sealed class FontStack(ImmutableArray<Lazy<FontFace>> faces) : IReadOnlyList<FontFace>
{
    public int Count => faces.Length;

    public FontFace this[int index] => faces[index].Value;

    public static FontStack Of(ReadOnlySpan<FontFace> faces)
    {
        var read = ImmutableArray.CreateBuilder<Lazy<FontFace>>(faces.Length);
        foreach (var face in faces)
            read.Add(new(face));

        return new(read.MoveToImmutable());
    }

    /// <summary>Whether one of the faces has the character.</summary>
    public bool Has(int codePoint)
    {
        foreach (var face in faces)
        {
            if (face.Value.GlyphOf(codePoint) != 0)
                return true;
        }

        return false;
    }

    public IEnumerator<FontFace> GetEnumerator()
    {
        foreach (var face in faces)
            yield return face.Value;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
