namespace Briefing.Check.Neutrality;

/// <summary>Lists the text in the editors' own voice: everything except the stakeholders' views.</summary>
internal static class EditorsText
{
    public static IEnumerable<Prose> All(Debate debate) =>
        Optional(debate).OfType<Prose>().DistinctBy(text => (text.At.File, text.At.Start));

    private static IEnumerable<Prose?> Optional(Debate debate) =>
    [
        debate.Title,
        debate.Question,
        debate.Watershed?.Name,
        debate.Watershed?.Note,
        debate.OrderNote,
        debate.Limits,
        .. OfImprint(debate.Imprint),
        .. debate.BottomLine.Select(sentence => (Prose?)sentence.Text),
        .. debate.KeyPoints.Select(point => (Prose?)point.Text),
        .. debate.Issues.SelectMany(OfIssue),
        .. debate.Parts.Select(part => (Prose?)part.Title),
        .. debate.Texts.SelectMany(text => (Prose?[])[text.Name, text.About]),
        .. debate.Events.SelectMany(e => (Prose?[])[e.Text, e.Conflict]),
        .. debate.Conflicts.Select(conflict => (Prose?)conflict.About),
        .. debate.AbsentVoices.SelectMany(voice => (Prose?[])[voice.Name, voice.Note]),
        .. debate.Sources.SelectMany(s => (Prose?[])[s.StampNote, s.ReliabilityNote, s.Note]),
        .. debate.Stakeholders.SelectMany(OfStakeholder),
    ];

    /// <remarks>Further reading is left out: titles of works are their authors' words.</remarks>
    private static IEnumerable<Prose?> OfImprint(Imprint imprint) =>
    [
        imprint.PreparedBy,
        imprint.For,
        imprint.CiteAs,
        imprint.Licence,
        imprint.Disclaimer,
        imprint.Classification,
        imprint.Watermark,
        .. imprint.History.Select(revision => revision.Changes),
    ];

    private static IEnumerable<Prose?> OfIssue(Issue issue) =>
    [
        issue.Question,
        issue.Short,
        issue.Background,
        .. issue.CommonGround.Select(ground => (Prose?)ground.Text),
    ];

    private static IEnumerable<Prose?> OfStakeholder(Stakeholder stakeholder) =>
    [
        stakeholder.Summary,
        stakeholder.InBrief?.Text,
        stakeholder.Asks?.Text,
        stakeholder.HeardThrough,
        .. stakeholder.Arguments.SelectMany(argument => (Prose?[])[argument.Note, argument.Open]),
        .. stakeholder.Replies.Select(reply => reply.Note),
    ];
}
