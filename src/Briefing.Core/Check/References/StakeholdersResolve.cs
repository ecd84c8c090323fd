namespace Briefing.Check.References;

/// <summary>BRF0202: references to speakers, readers and addressees resolve to stakeholders.</summary>
/// <remarks>Otherwise a reading would appear in no column, and readers would take that for silence.</remarks>
internal static class StakeholdersResolve
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var stakeholders = ReferenceTargets.OfStakeholders(debate);
        foreach (var id in References(debate).Where(id => stakeholders.IsDangling(id.Value)))
        {
            var nearest = stakeholders.Nearest(id.Value);
            diagnostics.Add(Problems.UnknownStakeholder(id, nearest is null ? [] : [nearest], stakeholders.All));
        }
    }

    private static IEnumerable<Located<string>> References(Debate debate) =>
    [
        .. debate.Issues.SelectMany(issue => issue.CommonGround).SelectMany(ground => ground.Stakeholders),
        .. debate.Texts.SelectMany(text => text.Readings).Select(reading => reading.Stakeholder),
        .. debate.Events.SelectMany(@event => @event.Readings).Select(reading => reading.Stakeholder),
        .. debate.Sources.SelectMany(source => source.Describes).Select(speaker => speaker.Stakeholder),
        .. debate.Stakeholders.SelectMany(s => s.Arguments).SelectMany(argument => argument.Against),
    ];
}
