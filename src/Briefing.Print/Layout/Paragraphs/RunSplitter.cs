using Briefing.Print.Fonts;
using Briefing.Print.Layout.LineBreaking;
using HarfBuzzSharp;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Splits a text into runs of one face, one script and one direction.</summary>
internal static class RunSplitter
{
    // Latin, and signs that every script uses.
    private const char EndOfLatin = '\u0250';

    /// <summary>The run that starts at a place and ends before another at the latest.</summary>
    /// <param name="shown">Hyphens that the face of the run lacks are replaced.</param>
    /// <param name="levels">Of embedding, by index of the text with soft hyphens.</param>
    public static TextRun Next(ShownText shown, int start, int end, FontStack faces, ReadOnlySpan<byte> levels)
    {
        var text = shown.Characters;
        var level = levels[shown.OriginOf(start)];
        var (face, script) = ((FontFace?)null, Script.Common);
        var at = start;

        while (at < end && levels[shown.OriginOf(at)] == level)
        {
            var length = Math.Min(GraphemeClusters.LengthAt(text, at), end - at);
            var cluster = text.Slice(at, length);
            var own = FaceFor(cluster, faces);
            var its = ScriptOf(cluster);

            if (face is not null && (own != face || !AreOne(script, its)))
                break;

            (face, script) = (own, IsShared(its) ? script : its);
            Characters.Simplify(cluster, own);
            at += length;
        }

        return new(start, at, face!, script, level);
    }

    /// <summary>The first face that has all characters of a cluster, or else the first face, with .notdef for missing ones.</summary>
    private static FontFace FaceFor(ReadOnlySpan<char> cluster, FontStack faces)
    {
        if (cluster is [> '\u001F' and < '\u007F' and var letter] && faces[0] is var plain && plain.GlyphOf(letter) > 0)
            return plain;

        // By index: a fallback face is read only if an earlier one lacks a character.
        for (var i = 0; i < faces.Count; i++)
        {
            if (Characters.AreIn(cluster, faces[i]))
                return faces[i];
        }

        return faces[0];
    }

    private static Script ScriptOf(ReadOnlySpan<char> cluster)
    {
        if (cluster[0] < EndOfLatin)
            return char.IsLetter(cluster[0]) ? Script.Latin : Script.Common;

        Rune.DecodeFromUtf16(cluster, out var rune, out _);
        return UnicodeFunctions.Default.GetScript(rune.Value);
    }

    private static bool AreOne(Script one, Script other) => IsShared(one) || IsShared(other) || one == other;

    /// <summary>Whether many scripts use it: punctuation, digits, accents.</summary>
    private static bool IsShared(Script script) => script == Script.Common || script == Script.Inherited || script == Script.Unknown;
}
