using HarfBuzzSharp;

namespace Briefing.Print.Unicode.Scripts;

/// <summary>The scripts of characters (Unicode, UAX #24).</summary>
internal static class ScriptFinder
{
    // Latin, and signs that every script uses.
    private const char EndOfLatin = '\u0250';

    /// <summary>Of what a reader takes for one character.</summary>
    public static Script Of(ReadOnlySpan<char> cluster)
    {
        if (cluster[0] < EndOfLatin)
            return char.IsLetter(cluster[0]) ? Script.Latin : Script.Common;

        Rune.DecodeFromUtf16(cluster, out var rune, out _);
        return UnicodeFunctions.Default.GetScript(rune.Value);
    }

    /// <summary>Whether many scripts use it: punctuation, digits, accents.</summary>
    public static bool IsShared(Script script) => script == Script.Common || script == Script.Inherited || script == Script.Unknown;
}
