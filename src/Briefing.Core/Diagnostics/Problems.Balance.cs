namespace Briefing.Diagnostics;

/// <content>Wording, space and time: fairness to everyone who speaks in a briefing.</content>
internal static partial class Problems
{
    public static Diagnostic VoiceNotDescribed(
        TextSpan at, string what, string voice, string stakeholder, IReadOnlyList<string> sources) =>
        Warning("BRF0316", at,
            $"This {what} has the voice '{voice}', but sources.yaml does not list it for {Phrase.Quote(stakeholder)} in "
            + $"{Phrase.AnyOf(sources)}.",
            "Readers weigh a view by who expresses it. Change 'voice'; or, if the source does give the stakeholder this "
            + $"voice, add '{stakeholder}: {voice}' under 'describes' in sources.yaml.");

    public static Diagnostic LoadedWord(TextSpan at, string word) =>
        Warning("BRF0317", at, $"The word {Phrase.Quote(word)} takes a side in the editors' own text.",
            "Readers on the other side would not accept it. Choose a neutral word, or put the speaker's own word in "
            + "quotation marks. If the word is neutral in this debate, add it to 'allow' under 'loaded-words' in debate.yaml.");

    public static Diagnostic ReplyWithoutDates(TextSpan at, IReadOnlyList<string> sources) =>
        Warning("BRF0318", at,
            $"The editors set this reply against an argument, and no date shows when {Phrase.AnyOf(sources)} was written.",
            "Readers must see which of the two texts is earlier. Add 'issued' to the source in sources.yaml, "
            + "or, if the text has no date, add what you know about its date under 'outside'.");

    /// <param name="reply">The sources of the reply, as the message names them.</param>
    /// <param name="isEarlier">Whether the reply is the earlier of the two.</param>
    /// <param name="isArgument">Whether the reply is an argument, which has the note.</param>
    public static Diagnostic AcrossTheWatershed(
        TextSpan at, string reply, string to, string argument, string watershed, bool isEarlier, bool isArgument) =>
        Warning("BRF0319", at, isEarlier
            ? $"This reply is from {reply}, written before {watershed}, but {Phrase.Quote(to)} is from {argument}, written "
                + "after it."
            : $"This reply is from {reply}, written after {watershed}, but {Phrase.Quote(to)} is from {argument}, written "
                + "before it.",
            (isEarlier
                ? "The reply would seem to answer something that its author could not know. "
                : "The argument would seem to be refuted by something that its author could not know. ")
            + $"Explain in {(isArgument ? "the 'note' of the argument that serves as the reply" : "'note'")} what readers "
            + "must know about the two dates, or remove the reply.");

    public static Diagnostic Imbalance(
        Located<string> most, int words, Located<string> least, int fewest, decimal ratio) =>
        Warning("BRF0320", most.At,
            $"{Phrase.Quote(most.Value)} has {Phrase.Count(words, "word")} in its arguments and replies, more than "
            + $"{Number(ratio)} times as many as {Phrase.Quote(least.Value)}, which has {fewest}.",
            "Readers take the longer column for the better case. Shorten it, or look for more from the other stakeholder "
            + "in the sources. If there isn't more, set 'balance-ratio' in debate.yaml and explain it under 'limits'.",
            new("the stakeholder with the fewest words", least.At));

    public static Diagnostic OnlyOneSide(Located<string> issue, string stakeholder) =>
        Warning("BRF0321", issue.At,
            $"Only {Phrase.Quote(stakeholder)} speaks on the issue {Phrase.Quote(issue.Value)}.",
            "An issue needs two sides. Add what another stakeholder says about it, merge it into a wider issue, or remove it.");

    public static Diagnostic SicInQuote(TextSpan at, bool hasReading) =>
        Error("BRF0322", at, "This quotation contains [sic], which is not in the source.",
            hasReading
            ? "Remove it. The briefing adds it, because there is a 'reading'."
            : "Remove it, and add a line 'reading: …' with the intended words. The briefing then adds [sic].");

    public static Diagnostic TooManyKeyPoints(TextSpan at, int count, int most) =>
        Warning("BRF0323", at, $"There are {count} key points; {most} fit on the front page.",
            "Keep those that a reader with one minute needs. The rest is in the sections.");

    /// <param name="what">"argument" or "reply".</param>
    public static Diagnostic InferenceNotExplained(TextSpan at, string what) =>
        Warning("BRF0324", at, $"The editors infer this {what}, and no note gives the basis.",
            "Readers would see words that nobody said. Add a line 'note: …' with the basis of the inference.") with
        { Lack = new Lack.Line([$"note: {Placeholder.Word}"]) };

    public static Diagnostic DuplicateSourceLabel(Prose label, TextSpan first) =>
        Warning("BRF0325", label.At,
            $"Another source already has the label {Phrase.Quote(label.Value)}.",
            "A citation with this label could mean either source. Give one of them a line 'label: …' with a different one.",
            new("first used here", first));

    public static Diagnostic TooMuchIsMain(TextSpan at, string what, int marked, int all) =>
        Warning("BRF0326", at,
            marked == all ? $"All {all} {what} are marked as main." : $"{marked} of {all} {what} are marked as main.",
            "With so many marked, the mark has no effect: the shorter documents print the first ones that fit. Keep "
            + "'main: true' for what a reader in a hurry needs, and let Briefing choose the rest.");

    public static Diagnostic MainWithoutEffect(TextSpan at, string argument) =>
        Warning("BRF0346", at, $"'main: true' has no effect on the argument {Phrase.Quote(argument)}.",
            "The shorter documents print an argument with what others set against it, or as a charge ('against') that nobody "
            + "answers. Remove the mark, or add the reply or 'against' that is missing.");

    public static Diagnostic MainOnOneSide(TextSpan at, string stakeholder, int marked, bool isMain) =>
        Warning("BRF0327", at, isMain
            ? $"Only arguments of {Phrase.Quote(stakeholder)} are marked as main: {marked} of them."
            : $"Only arguments of {Phrase.Quote(stakeholder)} are marked as not main: {marked} of them.",
            "The mark overrides the rule that favours no side, so the shorter documents would be one-sided. "
            + (isMain ? "Mark an argument of another stakeholder too, or remove 'main: true'."
                : "Remove 'main: false', or also mark what matters as little on another side."));

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
