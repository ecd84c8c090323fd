using System.Collections;
using System.Runtime.CompilerServices;

namespace Briefing.Print.Fonts;

/// <summary>
/// A face and its fallbacks for characters that it lacks. A face is read on first use. Two stacks are equal
/// if their faces are the same objects.
/// </summary>
[CollectionBuilder(typeof(FontStack), nameof(Of))]
internal sealed class FontStack(ImmutableArray<Lazy<FontFace>> faces) : IReadOnlyList<FontFace>, IEquatable<FontStack>
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

    /// <summary>Whether both have the same face at these places. Reads neither.</summary>
    public bool IsSame(int index, FontStack other, int otherIndex) => IsSameFace(faces[index], other.Faces[otherIndex]);

    public bool Equals(FontStack? other) => ReferenceEquals(this, other) || (other is not null && HasFacesOf(other.Faces));

    public override bool Equals(object? obj) => Equals(obj as FontStack);

    public override int GetHashCode() => Count;

    public IEnumerator<FontFace> GetEnumerator()
    {
        foreach (var face in faces)
            yield return face.Value;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ImmutableArray<Lazy<FontFace>> Faces => faces;

    private bool HasFacesOf(ImmutableArray<Lazy<FontFace>> others)
    {
        if (faces.Length != others.Length)
            return false;

        for (var i = 0; i < faces.Length; i++)
        {
            if (!IsSameFace(faces[i], others[i]))
                return false;
        }

        return true;
    }

    /// <summary>Faces that have not been read yet are the same only if they share the <see cref="Lazy{T}"/>.</summary>
    private static bool IsSameFace(Lazy<FontFace> one, Lazy<FontFace> other) =>
        ReferenceEquals(one, other) || (one.IsValueCreated && other.IsValueCreated && ReferenceEquals(one.Value, other.Value));
}
