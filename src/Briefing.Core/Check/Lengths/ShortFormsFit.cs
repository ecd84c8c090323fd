namespace Briefing.Check.Lengths;

/// <summary>BRF0333: a short form is short enough for the space that it is for.</summary>
/// <remarks>Otherwise the longer documents' words would stand in a cell that holds two short lines.</remarks>
internal static class ShortFormsFit
{
    public const int MaxAnswer = 36;
    public const int MaxName = 14;

    private const int MaxClaim = 120;
    private const int MaxAsks = 110;

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var stakeholder in debate.Stakeholders)
        {
            Check("short", MaxName, stakeholder.Short is { } name ? [new(stakeholder.Id.Value, name)] : []);
            Check("asks", MaxAsks, stakeholder.Asks is { } asks ? [new(stakeholder.Id.Value, asks.Text)] : []);
            Check(
                "short",
                MaxAnswer,
                stakeholder.Stances.Where(s => s.Short is not null).Select(s => new ShortForm(s.Issue.Value, s.Short!)));
            Check(
                "in-brief",
                MaxClaim,
                stakeholder.Arguments.Where(a => a.InBrief is not null).Select(a => new ShortForm(a.Id.Value, a.InBrief!)));
        }

        void Check(string key, int most, IEnumerable<ShortForm> forms)
        {
            var tooLong = forms.Where(form => VisibleLength.Of(form.Text) > most).ToList();
            if (tooLong.Count > 0)
                diagnostics.Add(Problems.ShortFormTooLong(
                    tooLong[0].Text.At, key, [.. tooLong.Select(form => (form.Name, VisibleLength.Of(form.Text)))], most));
        }
    }
}
