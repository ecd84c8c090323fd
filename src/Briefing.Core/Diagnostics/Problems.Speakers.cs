namespace Briefing.Diagnostics;

/// <summary>Who speaks, how surely, and when.</summary>
internal static partial class Problems
{
    /// <param name="reply">The sources of the reply.</param>
    /// <param name="argument">The sources of the argument.</param>
    public static Diagnostic ReplyOlderThanArgument(
        TextSpan at, IReadOnlyList<string> reply, string to, IReadOnlyList<string> argument, TextSpan answered) =>
        Warning("BRF0338", at,
            $"This reply cites {Phrase.AllOf(reply)}, written before {Phrase.AllOf(argument)}, which {Phrase.Quote(to)} "
            + "cites.",
            "A text cannot answer a later one. Remove the reply: both are still printed, as arguments on the issue. If "
            + "the older text itself names what it answers, write 'basis: explicit'.",
            new("the argument", answered));

    public static Diagnostic HedgeLostInShort(TextSpan at, string what, Prose hedge) =>
        Warning("BRF0339", at,
            $"{what} drops the hedge of what it condenses: {Phrase.Quote(hedge.Plain)}.",
            "Many readers see only this, and would think it certain. Say 'may', 'it is said' or the source's own words of "
            + "caution here, too.",
            new("the hedge", hedge.At));

    public static Diagnostic JudgementOfTwoSides(TextSpan at, string stakeholder, string other, TextSpan first) =>
        Warning("BRF0340", at,
            $"{Phrase.Quote(stakeholder)} cites a passage that {Phrase.Quote(other)} cites, too, in the same issue.",
            "One author's sentence would speak for two sides. Keep it with the side whose view it is; if it says "
            + "something different about each, quote the words for each.",
            new("the other citation", first));

    public static Diagnostic WrittenAfterIssue(TextSpan at, string written, string issued) =>
        Error("BRF0341", at,
            $"It was written {written}, after it was issued ({issued}).",
            "One of the dates is wrong, and they decide which text could know the other. Correct it.");

    public static Diagnostic SpeakerNotNamed(TextSpan at, string party, string stakeholder, TextSpan sentence) =>
        Note("BRF0509", at,
            $"The cited sentence reports what {Phrase.Quote(party)} says, and the text here doesn't name it.",
            $"Its view must not pass for that of {Phrase.Quote(stakeholder)}. Name the speaker, in the claim or in a note; or "
            + "leave the view to its owner.",
            new("the sentence", sentence));
}
