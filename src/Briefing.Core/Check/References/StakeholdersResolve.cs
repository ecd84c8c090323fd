using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Check.References;

/// <summary>BRF0202: whoever is said to speak, to read a text or to owe an answer is a stakeholder.</summary>
/// <remarks>Without this a reading would stand in nobody's column, and a reader would take it for silence.</remarks>
internal static class StakeholdersResolve
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var stakeholders = Names.OfStakeholders(debate);
        foreach (var id in References(debate).Where(id => stakeholders.Lack(id.Value)))
            diagnostics.Add(Problems.UnknownStakeholder(id, stakeholders.Nearest(id.Value), stakeholders.All));
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
