using Briefing.Print.Fonts;
using HarfBuzzSharp;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Chooses a face for what a reader takes for one character: a letter with its accents.</summary>
internal static class ClusterFaces
{
    /// <summary>
    /// The first face that has all its characters and what its script needs besides; or else the first that has the characters.
    /// </summary>
    /// <returns><c>null</c> if no face has all of them.</returns>
    public static FontFace? For(ReadOnlySpan<char> cluster, Script script, FontStack faces)
    {
        if (cluster is [> '\u001F' and < '\u007F' and var letter] && faces[0] is var plain && plain.GlyphOf(letter) > 0)
            return plain;

        // By index: a fallback face is read only if an earlier one lacks a character.
        FontFace? unjoined = null;
        for (var i = 0; i < faces.Count; i++)
        {
            if (!Characters.AreIn(cluster, faces[i]))
                continue;
            if (faces[i].Sets(script))
                return faces[i];

            unjoined ??= faces[i];
        }

        return unjoined;
    }
}
