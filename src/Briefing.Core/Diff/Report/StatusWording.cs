using Briefing.Map;

namespace Briefing.Diff.Report;

/// <summary>A report's wording for who is now answered and who is silent.</summary>
internal static class StatusWording
{
    public static ReportLine Line(StatusChange change, DebateMap map) => change switch
    {
        StatusChange.Answered { Status: AnswerStatus.BySource } answered => new(
            0,
            LineSign.Detail,
            $"'{answered.Argument}' is now answered by the source itself{(answered.WasOpen ? "" : ", not only by the editors")}: "
            + Names(answered.By, map)),
        StatusChange.Answered answered => new(
            0,
            LineSign.Detail,
            answered.WasOpen
                ? $"'{answered.Argument}' now has a reply that the editors set against it: {Names(answered.By, map)}"
                : $"'{answered.Argument}' is no longer answered by the source itself, only by the editors: {Names(answered.By, map)}"),
        StatusChange.Unanswered { IsNew: true } unanswered => new(
            0, LineSign.Detail, $"'{unanswered.Argument}' is new, and nobody answers it"),
        StatusChange.Unanswered unanswered => new(
            0, LineSign.Detail, $"'{unanswered.Argument}' is no longer answered by anybody"),
        StatusChange.Speaks speaks => new(
            0, LineSign.Detail, $"{Name(speaks.Stakeholder, map)} breaks its silence on '{speaks.Issue}'"),
        StatusChange.FallsSilent silent => new(
            0, LineSign.Detail, $"{Name(silent.Stakeholder, map)} now says nothing on '{silent.Issue}'"),
        _ => throw new InvalidOperationException($"No words for {change.GetType().Name}."),
    };

    private static string Names(ImmutableArray<string> ids, DebateMap map) =>
        string.Join(", ", ids.Select(id => Name(id, map)));

    private static string Name(string id, DebateMap map) =>
        map.Debate.Stakeholders.First(stakeholder => stakeholder.Id.Value == id).Name.Value;
}
