namespace Briefing.Diagnostics;

/// <content>Requirements of the editorial standard that a program can check.</content>
internal static partial class Problems
{
    public static Diagnostic NoCitation(TextSpan at, string what) =>
        Error("BRF0301", at, $"This {what} cites no source.",
            "A reader could not tell it from an invention. Add 'citations' with a source and a place in it.") with
        { Lack = new Lack.Citations() };

    public static Diagnostic NoCitationYet(TextSpan at, string what) =>
        Warning("BRF0302", at, $"This {what} cites no source.",
            "A reader cannot check it. Add 'citations' with a source and a place in it.") with
        { Lack = new Lack.Citations() };

    public static Diagnostic QuoteTooLong(TextSpan at, int words, int most) =>
        Error("BRF0303", at, $"This quotation has {words} words; {most} are allowed.",
            "Quote only the words that matter, and paraphrase the rest.");

    public static Diagnostic OwnVoiceNotDescribed(
        TextSpan at, string what, string stakeholder, IReadOnlyList<string> sources) =>
        Error("BRF0304", at,
            $"This {what} has the voice 'own', but {Phrase.Quote(stakeholder)} does not speak for itself "
            + $"in {Phrase.AnyOf(sources)}.",
            "A reporter's words would pass for the stakeholder's. Change 'voice', or add "
            + $"'{stakeholder}: own' under 'describes' in sources.yaml if the stakeholder did write the source.");

    public static Diagnostic NoStance(Located<string> issue, string stakeholder) =>
        Warning("BRF0305", issue.At,
            $"{Phrase.Quote(stakeholder)} argues on {Phrase.Quote(issue.Value)} but has no stance on it.",
            "The table of positions would show the stakeholder as silent. "
            + $"Add {Phrase.Quote(issue.Value)} under 'stances' in this file.") with
        { Lack = new Lack.Stance(issue.Value) };

    public static Diagnostic IssueNotAddressed(Located<string> issue) =>
        Warning("BRF0306", issue.At, $"Nobody speaks on the issue {Phrase.Quote(issue.Value)}.",
            "Its section would show every stakeholder as silent. Add a stance or an argument, or remove the issue.");

    public static Diagnostic OnlyOneStakeholder(Located<string> stakeholder) =>
        Warning("BRF0307", stakeholder.At,
            $"{Phrase.Quote(stakeholder.Value)} is the only stakeholder of this debate.",
            "A debate needs a second one to answer it. List another under 'stakeholders' in debate.yaml.");

    public static Diagnostic SourceNotCited(Located<string> id) =>
        Warning("BRF0308", id.At, $"The source {Phrase.Quote(id.Value)} is never cited.",
            "The briefing would list it as if it supported something. Cite it, or remove it.");

    public static Diagnostic NoStamp(Located<string> id, string watershed) =>
        Warning("BRF0309", id.At,
            $"It isn't known whether {Phrase.Quote(id.Value)} was written before or after {watershed}.",
            "A text must not seem to answer another that its author could not know. "
            + "Add 'stamp: before' or 'stamp: after', with the evidence in 'stamp-note'.") with
        { Lack = new Lack.Line(["stamp: before", "stamp: after"]) };

    public static Diagnostic StampAgainstDate(TextSpan at, string stamp, string date, string watershed) =>
        Error("BRF0310", at,
            $"'stamp' is {Phrase.Quote(stamp)}, but {date} is on the other side of {watershed}.",
            "If the date is right, remove 'stamp'. If the text was in fact written on the other side of the watershed, "
            + "give the evidence in 'stamp-note'.");

    public static Diagnostic TooFewAccounts(Prose about) =>
        Error("BRF0311", about.At,
            $"The conflict {Phrase.Quote(about.Value)} has fewer than two accounts.",
            "Readers would be told that sources disagree, and see only one of them. Add an account from another source, or "
            + "remove the conflict.");

    public static Diagnostic LabelTooLong(Prose label, int most) =>
        Error("BRF0312", label.At,
            $"The label {Phrase.Quote(label.Value)} has more than {most} characters.",
            "It is printed next to a small marker in every table. Shorten it.");

    public static Diagnostic DuplicateLabel(Prose label, TextSpan first) =>
        Error("BRF0313", label.At,
            $"Another stakeholder already has the label {Phrase.Quote(label.Value)}.",
            "Readers tell stakeholders apart by their labels, above all in black and white. "
            + "Add a line 'label: …' with a different one.",
            new("first used here", first));

    public static Diagnostic UnsafeLink(TextSpan at, string url) =>
        Error("BRF0314", at, $"The link to {Phrase.Quote(url)} cannot be printed.",
            "A link must begin with https://, http:// or mailto:.")
        .MendedBy(url.Contains(':', StringComparison.Ordinal) || !url.StartsWith("www.", StringComparison.Ordinal) || at.Of(url).Length != url.Length
            ? null
            : Fix.Replace(at.Of(url), $"https://{url}", isCertain: false));

    public static Diagnostic DuplicateReply(TextSpan at, string to, TextSpan first) =>
        Warning("BRF0315", at, $"The same reply to {Phrase.Quote(to)} appears here a second time.",
            "It would be printed twice, and counted twice in the figures on balance. Remove one of the two.",
            new("first written here", first));
}
