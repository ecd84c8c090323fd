namespace Briefing.Load.Yaml;

/// <summary>Tells characters that can be printed from those that cannot.</summary>
internal static class PrintableText
{
    /// <summary>Where the first control character stands (YAML 1.2, 5.1: what is not <c>c-printable</c>).</summary>
    public static int? FirstControl(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsControl(text[i]))
                return i;
        }

        return null;
    }

    public static bool IsControl(char character) =>
        (char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\u0085'))
        || character is '\uFFFE' or '\uFFFF';
}
