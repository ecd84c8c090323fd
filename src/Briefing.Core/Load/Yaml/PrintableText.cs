using System.Buffers;

namespace Briefing.Load.Yaml;

/// <summary>Finds and replaces control characters.</summary>
internal static class PrintableText
{
    private const char LastControl = '\u009F';

    private static readonly SearchValues<char> s_controls = SearchValues.Create(
        [.. Enumerable.Range(0, LastControl + 1).Select(i => (char)i).Where(IsControl), '\uFFFE', '\uFFFF']);

    /// <summary>The first control character (YAML 1.2, 5.1: not <c>c-printable</c>).</summary>
    public static int? FirstControl(ReadOnlySpan<char> text) => text.IndexOfAny(s_controls) is >= 0 and var first ? first : null;

    /// <summary>The text with control characters replaced by spaces, so that offsets stay the same.</summary>
    public static string Of(string text) => FirstControl(text) is null
        ? text
        : string.Create(text.Length, text, (printable, original) =>
        {
            for (var i = 0; i < original.Length; i++)
                printable[i] = IsControl(original[i]) ? ' ' : original[i];
        });

    public static bool IsControl(char character) =>
        (char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\u0085'))
        || character is '\uFFFE' or '\uFFFF';
}
