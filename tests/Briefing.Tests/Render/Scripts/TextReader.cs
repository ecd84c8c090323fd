using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Tests.Render.Scripts;

/// <summary>A program that reads the text of a PDF, and what it does to every text, whoever wrote the file.</summary>
internal sealed record TextReader(string Name, Func<string, string> Read)
{
    // Marks of direction, with which poppler surrounds what is read from right to left.
    private const string Directions = "\u200E\u200F\u202A\u202B\u202C";

    /// <summary>Characters that it adds or leaves out.</summary>
    public string Ignored { get; init; } = "";

    /// <summary>Languages whose letters it gives in another order.</summary>
    public string[] Unordered { get; init; } = [];

    /// <summary>Languages that it does not read.</summary>
    public string[] Unread { get; init; } = [];

    public static IReadOnlyList<TextReader> All(string judges) =>
    [
        // At the end of a line it takes every hyphen for one that divides a word.
        new("poppler", file => OtherProgram.Run("pdftotext", "-enc", "UTF-8", file, "-")) { Ignored = $"{Directions}-" },

        // It knows nothing of ActualText, nor of lines that are read from right to left; of two equal letters that stand nearly
        // in one place, as those of Nastaliq do, it reads one.
        new("MuPDF", file => OtherProgram.Run("mutool", "draw", "-q", "-F", "txt", file))
        {
            Ignored = "\u200B",
            Unordered = ["ar", "fa", "ug", "he", "dv"],
            Unread = ["ur"],
        },

        // It leaves out joiners, gives an accent at the left end of a part of a line to the letters that it read before, and
        // turns each piece of a word that is a sequence of its own, as those of Nastaliq are. It replaces a vowel sign of Lao
        // by its parts.
        new("pdf.js", file => OtherProgram.Run("node", $"{judges}/pdfjs.mjs", file)
            .Replace("\u0ECD\u0EB2", "\u0EB3", StringComparison.Ordinal))
        {
            Ignored = "\u200C\u200D",
            Unordered = ["fa", "ur", "dv"],
        },
    ];

    /// <summary>Says where the text of a page is another than what was written; <c>null</c> if it is the same.</summary>
    public string? Difference(string language, string written, string read)
    {
        if (Unread.Contains(language))
            return null;

        var (wanted, got) = (Plain(written), Plain(read));
        if (Unordered.Contains(language))
            (wanted, got) = (Sorted(wanted), Sorted(got));
        if (wanted == got)
            return null;

        var at = wanted.Zip(got).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{Name}, {language}: \u2068{Around(wanted, at)}\u2069 is read as \u2068{Around(got, at)}\u2069";
    }

    private string Plain(string text) => CanonicalComposition.Of(string.Concat(
        text.Where(letter => !char.IsWhiteSpace(letter) && !Ignored.Contains(letter))));

    private static string Sorted(string text) => string.Concat(CanonicalComposition.PartsOf(text).Order());

    private static string Around(string text, int at) => string.Join(
        ' ', text[Math.Max(0, at - 4)..Math.Min(text.Length, at + 8)].EnumerateRunes().Select(rune => $"{rune}={rune.Value:X4}"));
}
