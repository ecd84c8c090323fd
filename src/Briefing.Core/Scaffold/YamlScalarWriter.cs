namespace Briefing.Scaffold;

/// <summary>Writes a text as a scalar that every YAML reader reads as that text.</summary>
internal static class YamlScalarWriter
{
    // YAML 1.2, 5.3: indicators that cannot start a plain scalar.
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    // Words that YAML 1.1 or 1.2 read as something other than text.
    private static readonly string[] s_reserved =
        ["~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "="];

    /// <param name="inBrackets">Whether commas and brackets would end a plain scalar.</param>
    public static string Write(string text, bool inBrackets) =>
        IsPlain(text) && !(inBrackets && text.AsSpan().ContainsAny(",[]{}")) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && !text.StartsWith("...", StringComparison.Ordinal)
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Any(NeedsEscape)
        && !s_reserved.Contains(text.ToLowerInvariant())
        && !LooksLikeNumber(text);

    // 2024-02-03 may stay plain, since the key decides what it is; 2024 or 1e3 is a number to other readers.
    private static bool LooksLikeNumber(string text) =>
        double.TryParse(text.Replace('_', '0'), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        || text.StartsWith("0x", StringComparison.Ordinal)
        || text.StartsWith("0o", StringComparison.Ordinal)
        || text[0] == '.';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ when NeedsEscape(character) => $"\\u{(int)character:x4}",
                _ => character,
            });
        }

        return quoted.Append('"').ToString();
    }

    private static bool NeedsEscape(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
