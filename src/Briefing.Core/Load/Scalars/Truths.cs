namespace Briefing.Load.Scalars;

/// <summary>Booleans.</summary>
internal static class Truths
{
    public static bool IsTrue(string text) => text == "true";

    public static Diagnostic? Check(string key, Located<string> word) =>
        word.Value is "true" or "false" ? null : Problems.NotATruth(word.At, key, word.Value);
}
