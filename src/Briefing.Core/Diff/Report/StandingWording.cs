using Briefing.Map;

namespace Briefing.Diff.Report;

/// <summary>A report's wording for who is now answered and who is silent.</summary>
internal static class StandingWording
{
    public static ReportLine Line(Standing standing, DebateMap map) => standing switch
    {
        Standing.Answered answered => new(
            0, LineSign.Detail, $"'{answered.Argument}' is now answered, by {Names(answered.By, map)}"),
        Standing.Unanswered { IsNew: true } unanswered => new(
            0, LineSign.Detail, $"'{unanswered.Argument}' is new, and nobody answers it"),
        Standing.Unanswered unanswered => new(
            0, LineSign.Detail, $"'{unanswered.Argument}' is no longer answered by anybody"),
        Standing.Speaks speaks => new(
            0, LineSign.Detail, $"{Name(speaks.Stakeholder, map)} breaks its silence on '{speaks.Issue}'"),
        Standing.FallsSilent silent => new(
            0, LineSign.Detail, $"{Name(silent.Stakeholder, map)} now says nothing on '{silent.Issue}'"),
        _ => throw new InvalidOperationException($"No words for {standing.GetType().Name}."),
    };

    private static string Names(ImmutableArray<string> ids, DebateMap map) =>
        string.Join(", ", ids.Select(id => Name(id, map)));

    private static string Name(string id, DebateMap map) =>
        map.Debate.Stakeholders.First(stakeholder => stakeholder.Id.Value == id).Name.Value;
}
