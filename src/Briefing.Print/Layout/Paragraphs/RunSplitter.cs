using Briefing.Print.Fonts;
using Briefing.Print.Layout.LineBreaking;
using Briefing.Print.Unicode.Scripts;
using HarfBuzzSharp;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Splits a text into runs of one face, one script and one direction.</summary>
internal static class RunSplitter
{
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
            var its = ScriptFinder.Of(cluster);
            var own = ClusterFaces.For(cluster, its, faces) ?? faces[0];

            if (face is not null && (own != face || !AreOne(script, its)))
                break;

            (face, script) = (own, ScriptFinder.IsShared(its) ? script : its);
            Characters.Simplify(cluster, own);
            at += length;
        }

        return new(start, at, face!, script, level);
    }

    private static bool AreOne(Script one, Script other) => ScriptFinder.IsShared(one) || ScriptFinder.IsShared(other) || one == other;
}
