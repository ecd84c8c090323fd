namespace Briefing.Check.Inventory;

/// <summary>Lists everything in a debate that cites sources, in reading order.</summary>
internal static class CitingStatements
{
    public static IEnumerable<CitingStatement> All(Debate debate)
    {
        // Not as one list: of a large debate, that is too long to be thrown away cheaply.
        IEnumerable<CitingStatement>[] all =
        [
            debate.BottomLine.Select(s =>
                new CitingStatement("sentence of the bottom line", s.Text.At, s.Citations, CitationNeed.Required)),
            debate.KeyPoints.Select(k => new CitingStatement("key point", k.Text.At, k.Citations, CitationNeed.Required)),
            debate.Issues.SelectMany(OfIssue),
            debate.Texts.SelectMany(OfText),
            debate.Events.SelectMany(OfEvent),
            debate.Conflicts.SelectMany(c => c.Accounts).Select(OfAccount),
            debate.AbsentVoices.SelectMany(v => v.HeardThrough).Select(OfAccount),
            debate.Stakeholders.SelectMany(OfStakeholder),
        ];
        return all.SelectMany(statements => statements);
    }

    private static IEnumerable<CitingStatement> OfIssue(Issue issue) =>
    [
        new("background", issue.Background?.At ?? issue.Id.At, issue.Citations, CitationNeed.Optional),
        .. issue.CommonGround.Select(g => new CitingStatement("common ground", g.Text.At, g.Citations, CitationNeed.Expected)),
    ];

    private static IEnumerable<CitingStatement> OfText(SharedText text) =>
    [
        new("shared text", text.Name.At, text.Citations, CitationNeed.Optional),
        .. text.Readings.Select(OfReading),
    ];

    private static IEnumerable<CitingStatement> OfEvent(Event @event) =>
    [
        // A fact from outside the sources gives its own origin.
        new("event", @event.Text.At, @event.Citations, @event.Outside is null ? CitationNeed.Expected : CitationNeed.Optional),
        .. @event.Readings.Select(OfReading),
    ];

    private static CitingStatement OfReading(SourceReading reading) =>
        new("reading", reading.Text.At, reading.Citations, CitationNeed.Expected)
        {
            Stakeholder = reading.Stakeholder.Value,
            Voice = reading.Voice.Given(),
        };

    private static CitingStatement OfAccount(Account account) =>
        new("account", account.Text.At, account.Citations, CitationNeed.Expected);

    private static IEnumerable<CitingStatement> OfStakeholder(Stakeholder stakeholder)
    {
        var id = stakeholder.Id.Value;
        return
        [
            .. Sentence("position in brief", stakeholder.InBrief, id),
            .. Sentence("line on what it asks for", stakeholder.Asks, id),
            .. stakeholder.Stances.Select(s =>
                new CitingStatement("stance", s.Line.At, s.Citations, CitationNeed.Optional) { Stakeholder = id }),
            .. stakeholder.Arguments.Select(a =>
                new CitingStatement("argument", a.Id.At, a.Citations, CitationNeed.Required) { Stakeholder = id, Voice = a.Voice.Given() }),

            // An argument that is a reply is listed as an argument.
            .. stakeholder.Replies.Where(r => r.Argument is null).Select(r =>
                new CitingStatement("reply", r.To.At, r.Citations, CitationNeed.Required) { Stakeholder = id, Voice = r.Voice.Given() }),
            .. stakeholder.Proposals.Select(p =>
                new CitingStatement("proposal", p.Text.At, p.Citations, CitationNeed.Expected) { Stakeholder = id, Voice = p.Voice.Given() }),
        ];
    }

    private static IEnumerable<CitingStatement> Sentence(string what, KeyPoint? sentence, string stakeholder) =>
        sentence is null ? [] : [new(what, sentence.Text.At, sentence.Citations, CitationNeed.Required) { Stakeholder = stakeholder }];
}
