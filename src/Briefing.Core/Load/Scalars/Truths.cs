namespace Briefing.Load.Scalars;

/// <summary>Booleans.</summary>
internal static class Truths
{
    public static bool IsTrue(string text) => text == "true";

    public static Diagnostic? Check(string key, Located<string> word) =>
        word.Value is "true" or "false" ? null : Problems.NotATruth(word.At, key, word.Value, Meant(word.Value));

    /// <summary>In the other words that YAML once had for them.</summary>
    private static string? Meant(string word) => word.ToLowerInvariant() switch
    {
        "yes" or "y" or "on" or "true" => "true",
        "no" or "n" or "off" or "false" => "false",
        _ => null,
    };
}
