using Briefing.Fuzz.Text;

namespace Briefing.Fuzz.Oracles;

/// <summary>A text is shown as often as it should be, each time whole and unaltered.</summary>
internal static class ShownText
{
    // Longer ones are cut after a sentence in some places.
    private const int MostOfUncut = 150;

    /// <param name="shown">As from <see cref="Readers"/>.</param>
    /// <param name="times">How often a short text is shown in its place.</param>
    public static void Check(string reader, string shown, PlacedText text, int times)
    {
        var (before, after) = (Readers.Plain(text.SeenBefore), Readers.Plain(text.SeenAfter));
        var mayBeCut = MayBeCut(text, before.Length + after.Length, times);
        var (found, whole) = (0, 0);
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            found++;
            if (EndsWith(shown.AsSpan(0, at), before) && shown.AsSpan(at + text.Token.Length).StartsWith(after))
                whole++;
            else if (!mayBeCut)
                throw Altered(reader, shown, text, at);
        }

        if (mayBeCut ? found > times || (times > 0 && whole == 0) : found != times)
        {
            throw new BrokenPromiseException(
                $"{reader}: a text is {(found <= times ? "lost" : "there too often")}",
                $"{text.Place.File}, {text.Token}: {found} times, {whole} of them whole, and not {times}.\n"
                + $"Expected: {before}{text.Token}{after}\n{Shown(shown, text, Next(0))}");
        }

        int Next(int from) => shown.IndexOf(text.Token, from, StringComparison.Ordinal);
    }

    /// <summary>Some places print the first sentences alone, and a label where there is no room for a long name.</summary>
    private static bool MayBeCut(PlacedText text, int length, int times) =>
        text.Place.IsMarkdown ? length > MostOfUncut : times > 1 && length > 0;

    /// <summary>A name at the beginning of a sentence has a capital letter.</summary>
    private static bool EndsWith(ReadOnlySpan<char> shown, string text) =>
        shown.EndsWith(text) || (text.Length > 0 && shown.EndsWith($"{char.ToUpperInvariant(text[0])}{text[1..]}"));

    private static BrokenPromiseException Altered(string reader, string shown, PlacedText text, int at) => new(
        $"{reader}: a text is altered",
        $"{text.Place.File}, {text.Token}\n"
        + $"Expected: {Readers.Plain(text.SeenBefore)}{text.Token}{Readers.Plain(text.SeenAfter)}\n{Shown(shown, text, at)}");

    private static string Shown(string shown, PlacedText text, int at)
    {
        var start = Math.Max(at - Readers.Plain(text.SeenBefore).Length - 20, 0);
        var end = Math.Min(at + text.Token.Length + Readers.Plain(text.SeenAfter).Length + 20, shown.Length);
        return at < 0 ? "Not shown at all." : $"Shown:    {shown[start..end]}";
    }
}
