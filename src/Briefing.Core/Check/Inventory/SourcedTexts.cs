namespace Briefing.Check.Inventory;

/// <summary>Lists every sentence of a debate that rests on places in the sources.</summary>
internal static class SourcedTexts
{
    public static IEnumerable<SourcedText> All(Debate debate) =>
    [
        .. debate.BottomLine.Select(s => new SourcedText("sentence of the bottom line", s.Text, s.Citations)),
        .. debate.KeyPoints.Select(point => new SourcedText("key point", point.Text, point.Citations)),
        .. debate.Issues.SelectMany(issue => issue.CommonGround).Select(g => new SourcedText("common ground", g.Text, g.Citations)),
        .. debate.Texts.SelectMany(text => text.Readings).Select(OfReading),
        .. debate.Events.Select(e => new SourcedText("event", e.Text, e.Citations) { Besides = Given(e.Conflict) }),
        .. debate.Events.SelectMany(e => e.Readings).Select(OfReading),
        .. debate.Conflicts.SelectMany(conflict => conflict.Accounts).Select(OfAccount),
        .. debate.AbsentVoices.SelectMany(voice => voice.HeardThrough).Select(OfAccount),
        .. debate.Stakeholders.SelectMany(OfStakeholder),
    ];

    private static SourcedText OfReading(SourceReading reading) =>
        new("reading", reading.Text, reading.Citations) { Stakeholder = reading.Stakeholder.Value };

    private static SourcedText OfAccount(Account account) => new("account", account.Text, account.Citations);

    private static IEnumerable<SourcedText> OfStakeholder(Stakeholder stakeholder)
    {
        IEnumerable<SourcedText> texts =
        [
            .. Sentence("position in brief", stakeholder.InBrief),
            .. stakeholder.Stances.Select(s => new SourcedText("answer", s.Line, s.Citations) { Besides = Given(s.Answer, s.Short) }),
            .. stakeholder.Arguments.Select(a => new SourcedText("argument", a.Claim, a.Citations)
            {
                HasHedge = a.Hedge is not null,
                Besides = Given(a.Grounds, a.Warrant, a.Hedge, a.Note),
            }),
            .. stakeholder.Replies.Where(r => r.Text is not null).Select(r => new SourcedText("reply", r.Text!, r.Citations)
            {
                HasHedge = r.Hedge is not null,
                Besides = Given(r.Hedge, r.Note),
            }),
        ];
        return texts.Select(text => text with { Stakeholder = stakeholder.Id.Value });
    }

    private static IEnumerable<SourcedText> Sentence(string what, KeyPoint? sentence) =>
        sentence is null ? [] : [new(what, sentence.Text, sentence.Citations)];

    private static ImmutableArray<Prose> Given(params ReadOnlySpan<Prose?> texts) => [.. texts.ToArray().OfType<Prose>()];
}
