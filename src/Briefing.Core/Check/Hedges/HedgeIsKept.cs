using Briefing.Typography;

namespace Briefing.Check.Hedges;

/// <summary>Whether a short form keeps the hedge of the arguments that it condenses.</summary>
internal static class HedgeIsKept
{
    /// <summary>Whether an argument is hedged: it says so, or its claim does.</summary>
    public static bool IsHedged(Argument argument) => argument.Hedge is not null || HedgeWords.AreIn(argument.Claim.Plain);

    /// <param name="arguments">Hedged ones.</param>
    public static bool In(string text, IEnumerable<Argument> arguments) =>
        HedgeWords.AreIn(text)
        || arguments.Any(argument => argument.Hedge is { } hedge && WordsQuotedIn(hedge.Plain)
            .Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> WordsQuotedIn(string hedge) =>
        PairedMarks.In(hedge).Select(range => hedge[range].Trim().TrimEnd('.', ',')).Where(words => words.Length > 0);
}
