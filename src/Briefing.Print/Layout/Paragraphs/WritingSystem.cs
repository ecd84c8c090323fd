namespace Briefing.Print.Layout.Paragraphs;

/// <summary>The language of a paragraph, and the direction in which its lines are read.</summary>
/// <param name="Language">A language tag (BCP 47); a font may have forms of letters for it.</param>
internal sealed record WritingSystem(string Language, bool IsRightToLeft)
{
    // Languages whose usual script is read from right to left, and such scripts (ISO 639, ISO 15924).
    private static readonly string[] s_languages =
        ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"];

    private static readonly string[] s_scripts =
        ["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"];

    // With those that are written as Chinese is (ISO 639).
    private static readonly string[] s_fullWidth = ["ja", "zh", "cmn", "gan", "hak", "hsn", "lzh", "nan", "wuu", "yue"];

    public static WritingSystem English { get; } = new("en", IsRightToLeft: false);

    /// <summary>Whether it has full-width punctuation.</summary>
    public bool IsChineseOrJapanese { get; } = s_fullWidth.Contains(Language.Split('-')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>Of a language tag: its script decides the direction if it names one, or else its language.</summary>
    public static WritingSystem Of(string tag)
    {
        var parts = tag.Split('-');
        var script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetter(part[0]));
        var isRightToLeft = script is null
            ? s_languages.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
            : s_scripts.Contains(script, StringComparer.OrdinalIgnoreCase);
        return new(tag, isRightToLeft);
    }
}
