using Briefing.Model;
using Briefing.Text;

namespace Briefing.Check.Neutrality;

/// <summary>Lists what the editors say in their own name: everything but what a stakeholder is said to hold.</summary>
internal static class EditorsText
{
    public static IEnumerable<Located<string>> All(Debate debate) =>
        Optional(debate).OfType<Located<string>>().DistinctBy(text => (text.At.File, text.At.Start));

    private static IEnumerable<Located<string>?> Optional(Debate debate) =>
    [
        debate.Title,
        debate.Question,
        debate.Watershed?.Name,
        debate.Watershed?.Note,
        debate.OrderNote,
        debate.Limits,
        .. debate.KeyPoints.Select(point => (Located<string>?)point.Text),
        .. debate.Issues.SelectMany(OfIssue),
        .. debate.Texts.SelectMany(text => (Located<string>?[])[text.Name, text.About]),
        .. debate.Events.SelectMany(e => (Located<string>?[])[e.Text, e.Conflict]),
        .. debate.Conflicts.Select(conflict => (Located<string>?)conflict.About),
        .. debate.AbsentVoices.SelectMany(voice => (Located<string>?[])[voice.Name, voice.Note]),
        .. debate.Sources.SelectMany(s => (Located<string>?[])[s.StampNote, s.ReliabilityNote, s.Note]),
        .. debate.Stakeholders.SelectMany(OfStakeholder),
    ];

    private static IEnumerable<Located<string>?> OfIssue(Issue issue) =>
    [
        issue.Question,
        issue.Short,
        issue.Background,
        .. issue.CommonGround.Select(ground => (Located<string>?)ground.Text),
    ];

    private static IEnumerable<Located<string>?> OfStakeholder(Stakeholder stakeholder) =>
    [
        stakeholder.Summary,
        stakeholder.InBrief?.Text,
        stakeholder.HeardThrough,
        .. stakeholder.Arguments.Select(argument => argument.Note),
        .. stakeholder.Replies.Select(reply => reply.Note),
    ];
}
