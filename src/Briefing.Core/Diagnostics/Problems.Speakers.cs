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
            "A text cannot answer a later one. Turn the reply into an argument on the issue: both are then printed with their "
            + "dates. If the older text itself names the argument that it answers, write 'basis: explicit'.",
            new("the argument", answered));

    public static Diagnostic HedgeLostInShort(TextSpan at, string what, Prose hedge) =>
        Warning("BRF0339", at,
            $"{what} drops the hedge of the longer text: {Phrase.Quote(hedge.Plain)}.",
            "Many readers see only this text, and would think it certain. Use 'may', 'it is said' or the source's own words of "
            + "caution here, too.",
            new("the hedge", hedge.At));

    public static Diagnostic JudgementOfTwoSides(TextSpan at, string stakeholder, string other, TextSpan first) =>
        Warning("BRF0340", at,
            $"{Phrase.Quote(stakeholder)} cites the same passage as {Phrase.Quote(other)} on the same issue.",
            "One author's sentence would speak for two sides. Keep it for the stakeholder whose view it is. If it "
            + "says something about each of them, quote the words for each.",
            new("the other citation", first));

    public static Diagnostic WrittenAfterIssue(TextSpan at, string written, string issued) =>
        Error("BRF0341", at,
            $"The source was written ({written}) after it was published ({issued}).",
            "One of the dates is wrong, and they decide which text could have known which. Correct the wrong one.");

    public static Diagnostic SpeakerNotNamed(TextSpan at, string party, string stakeholder, TextSpan sentence) =>
        Note("BRF0509", at,
            $"The cited sentence reports what {Phrase.Quote(party)} says, but the text here doesn't name that speaker.",
            $"The view would pass for that of {Phrase.Quote(stakeholder)}. Name the speaker, in the claim or in a note. If "
            + $"the view is only that of {Phrase.Quote(party)}, leave it to that party.",
            new("the sentence", sentence));
}
