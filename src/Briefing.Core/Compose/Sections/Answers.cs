using Briefing.Compose.Wordings;
using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>The kind of answer that a stakeholder gives to an issue.</summary>
internal static class Answers
{
    private static readonly Dictionary<string, AnswerKind> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["yes"] = AnswerKind.Yes,
        ["no"] = AnswerKind.No,
        ["partly"] = AnswerKind.Partly,
        ["in part"] = AnswerKind.Partly,
        ["both"] = AnswerKind.Partly,
        ["mixed"] = AnswerKind.Partly,
        ["yes and no"] = AnswerKind.Partly,
    };

    public static AnswerKind KindOf(MappedIssue issue, int party) =>
        issue.Stances[party] is { } stance ? KindOf(stance)
        : issue.Silent.Contains(party) ? AnswerKind.Silent
        : AnswerKind.OnlyReplies;

    /// <summary>The meaning of the symbol, if the words next to it do not give it.</summary>
    public static string? AlternativeOf(Stance? stance) =>
        stance is { Mark: not null } ? $"{Terms.Capitalized(Words(KindOf(stance)))}:" : null;

    /// <summary>The answer with a capital and without a full stop: "no" and "No." look the same.</summary>
    public static string Printed(Stance stance) => Terms.Capitalized(stance.Answer.Value.TrimEnd('.'));

    public static string Words(AnswerKind kind) => kind switch
    {
        AnswerKind.Yes => "yes",
        AnswerKind.No => "no",
        AnswerKind.Partly => "partly",
        AnswerKind.InWords => "an answer in words",
        AnswerKind.OnlyReplies => "only replies to others",
        AnswerKind.Silent => "silent in these sources",
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };

    /// <summary>As marked by the author, otherwise by its wording.</summary>
    private static AnswerKind KindOf(Stance stance) => stance.Mark?.Value switch
    {
        StanceMark.Yes => AnswerKind.Yes,
        StanceMark.No => AnswerKind.No,
        StanceMark.Partly => AnswerKind.Partly,
        StanceMark.Other => AnswerKind.InWords,
        _ => s_kinds.GetValueOrDefault(stance.Answer.Value.Trim(' ', '.'), AnswerKind.InWords),
    };

    /// <summary>Whether any side answers an issue.</summary>
    public static bool IsGiven(MappedIssue issue) => issue.Stances.Any(stance => stance is not null);
}
