using Briefing.Print.Unicode.Lines;
using Briefing.Print.Unicode.Scripts;
using Briefing.Print.Unicode.Words;
using HarfBuzzSharp;

namespace Briefing.Styles;

/// <summary>BRF0409: texts of scripts without spaces that no list of words divides say themselves where their lines may end.</summary>
/// <remarks>Otherwise a line ends at the next space, which may be far from its margin.</remarks>
internal static class UnspacedScripts
{
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>In characters: fewer, say a name, do no harm to a line.</summary>
    private const int MinLength = 10;

    public static void Check(IEnumerable<Prose> texts, DiagnosticBag diagnostics)
    {
        var reported = new HashSet<Script>();
        foreach (var text in texts)
        {
            // They are all after Mongolian.
            if (text.Plain.AsSpan().ContainsAnyExceptInRange('\0', '\u18FF') && !text.Plain.Contains(ZeroWidthSpace, StringComparison.Ordinal))
                Check(text, reported, diagnostics);
        }
    }

    private static void Check(Prose text, HashSet<Script> reported, DiagnosticBag diagnostics)
    {
        for (int at = 0, end; at < text.Plain.Length; at = end)
        {
            (end, var length) = RunAt(text.Plain, at);
            if (length >= MinLength && reported.Add(ScriptFinder.Of(text.Plain.AsSpan(at))))
            {
                diagnostics.Add(Problems.LinesBreakAtSpaces(
                    text.PlaceOfPlain(at, end - at), ScriptNames.Of(ScriptFinder.Of(text.Plain.AsSpan(at)))));
            }
        }
    }

    /// <summary>The end of a run that only a reader can divide, and how many characters it has: none if another one is there.</summary>
    private static (int End, int Length) RunAt(string text, int start)
    {
        var (end, length) = (start, 0);
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var rune) && IsUndivided(rune, text[end]))
            (end, length) = (end + rune.Utf16SequenceLength, length + 1);

        return (Math.Max(end, start + 1), length);
    }

    private static bool IsUndivided(Rune rune, char first) =>
        LineBreakClasses.NeedsWords(LineBreakClasses.Table[rune.Value]) && WordScripts.Of(first) is WordScript.None;
}
