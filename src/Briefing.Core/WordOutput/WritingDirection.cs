namespace Briefing.WordOutput;

/// <summary>The direction in which a language is written.</summary>
internal static class WritingDirection
{
    private static readonly string[] s_rightToLeft = ["ar", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi"];

    /// <param name="language">BCP 47 tag.</param>
    public static bool IsRightToLeft(string language) => s_rightToLeft.Any(tag =>
        language.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (language.Length == tag.Length || language[tag.Length] == '-'));
}
