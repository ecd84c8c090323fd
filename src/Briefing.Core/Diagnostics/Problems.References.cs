namespace Briefing.Diagnostics;

/// <content>Duplicate ids and dangling references.</content>
internal static partial class Problems
{
    private const int MaxListed = 12;

    // There is none at all, or none that a reply may name.
    private const string NoSuchArgument = "BRF0203";

    public static Diagnostic DuplicateId(Located<string> id, string what, TextSpan first) =>
        Cause("BRF0201", id.At, $"The {what} {Phrase.Quote(id.Value)} appears here a second time.",
            $"A reference to {Phrase.Quote(id.Value)} could mean either. Give each {what} its own id.",
            new("first used here", first));

    public static Diagnostic UnknownStakeholder(Located<string> id, ImmutableArray<string> meant, IReadOnlyList<string> known) =>
        Error("BRF0202", id.At, $"There is no stakeholder {Phrase.Quote(id.Value)}.",
            Phrase.DidYouMean(meant.FirstOrDefault()) + Listed("stakeholders", "debate.yaml", meant.FirstOrDefault(), known))
        .MendedBy([.. meant.Select(other => Fix.Suggest(id.At, id.Value, other, isOurs: false))]) with
        { IsMendedOnce = true };

    public static Diagnostic UnknownArgument(TextSpan at, string reference, ImmutableArray<string> meant) =>
        Error(NoSuchArgument, at, $"There is no argument {Phrase.Quote(reference)}.",
            meant.IsEmpty
                ? "Write the id of an existing argument, as in operator/riders. A reply to an unknown argument isn't printed."
                : Phrase.DidYouMean(meant[0]) + "A reply to an unknown argument isn't printed.")
        .MendedBy([.. meant.Select(other => Fix.Suggest(at, reference, other, isOurs: false))]) with
        { IsMendedOnce = true };

    public static Diagnostic ArgumentOfAnother(TextSpan at, string reference, string stakeholder) =>
        Error(NoSuchArgument, at, $"{Phrase.Quote(reference)} isn't an argument of {Phrase.Quote(stakeholder)}.",
            "'argument' needs the id of an argument in the same file: one of the stakeholder's own arguments is the reply.");

    public static Diagnostic UnknownIssue(Located<string> id, ImmutableArray<string> meant, IReadOnlyList<string> known) =>
        Error("BRF0204", id.At, $"There is no issue {Phrase.Quote(id.Value)}.",
            Phrase.DidYouMean(meant.FirstOrDefault())
            + "Anything without an issue isn't printed. " + Listed("issues", "debate.yaml", meant.FirstOrDefault(), known))
        .MendedBy([.. meant.Select(other => Fix.Suggest(id.At, id.Value, other, isOurs: false))]) with
        { IsMendedOnce = true };

    public static Diagnostic UnknownSource(Located<string> id, ImmutableArray<string> meant, IReadOnlyList<string> known) =>
        Error("BRF0205", id.At, $"There is no source {Phrase.Quote(id.Value)}.",
            Phrase.DidYouMean(meant.FirstOrDefault())
            + "A reader could not check the citation. " + Listed("sources", "sources.yaml", meant.FirstOrDefault(), known))
        .MendedBy([.. meant.Select(other => Fix.Suggest(id.At, id.Value, other, isOurs: false))]) with
        { IsMendedOnce = true };

    public static Diagnostic IdIsNotFileName(Located<string> id, Located<string> listed) =>
        Error("BRF0206", id.At, $"The id {Phrase.Quote(id.Value)} differs from the name of its file.",
            $"The file's name and debate.yaml say {Phrase.Quote(listed.Value)}. "
            + "Write that here, or rename both.",
            new("listed here", listed.At))
        .MendedBy(listed.Value.Length > 0 ? Fix.Replace(id.At, listed.Value, isCertain: false) : null);

    public static Diagnostic ReplyToItself(TextSpan at, string stakeholder, string argument) =>
        Error("BRF0207", at, $"{Phrase.Quote(stakeholder)} replies here to its own argument.",
            "A reply answers another stakeholder. Put what supports the argument in its 'grounds'.") with
        { Lack = new Lack.Other(argument) };

    public static Diagnostic AgainstItself(Located<string> id) =>
        Error("BRF0208", id.At, $"{Phrase.Quote(id.Value)} addresses this argument to itself.",
            "'against' names who should answer; a stakeholder can't answer itself. Name another, or remove it.")
        .MendedBy(Fix.Without(id.At));

    public static Diagnostic IssueInTwoParts(Located<string> id, TextSpan first) =>
        Error("BRF0209", id.At, $"The issue {Phrase.Quote(id.Value)} is already in another part.",
            "An issue is printed once. Keep it in one of the two parts.",
            new("first named here", first))
        .MendedBy(Fix.Without(id.At));

    public static Diagnostic IssueInNoPart(Located<string> id) =>
        Warning("BRF0210", id.At, $"The issue {Phrase.Quote(id.Value)} isn't in any part.",
            "It would be printed last, without a heading. Add it under 'issues' of a part.");

    public static Diagnostic IdIsDevice(Located<string> id, string what, string file) =>
        Error("BRF0211", id.At, $"{Phrase.Quote(id.Value)} cannot be the id of a {what}: Windows reserves the name for a "
            + "device.",
            $"A file {Phrase.Quote(file)} can't exist there. Choose a longer id.");

    /// <summary>The known ids if none is near and the list is short; otherwise the file that defines them.</summary>
    private static string Listed(string what, string file, string? suggestion, IReadOnlyList<string> known) =>
        suggestion is null && known.Count is > 0 and <= MaxListed
            ? $"The {what} in {file} are {string.Join(", ", known)}."
            : $"The {what} are listed in {file}.";
}
