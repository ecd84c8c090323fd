namespace Briefing.Check.Lengths;

/// <summary>BRF0334: a debate with a bottom line has the short forms that the note needs.</summary>
/// <remarks>
/// The note takes the longer text where there is no shorter one, as far as it fits. A debate without a bottom line is not
/// meant for a note, and nothing is said of it. One message for each kind and file.
/// </remarks>
internal static class ShortFormsAreGiven
{
    private const int MaxFullName = 16;

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        // A sentence without text was unreadable.
        if (debate.BottomLine.All(sentence => sentence.Text.Value.Length == 0))
            return;

        foreach (var stakeholder in debate.Stakeholders)
        {
            if (stakeholder.Asks is null && stakeholder.Id.Value.Length > 0)
                diagnostics.Add(Problems.NothingAskedFor(stakeholder.Id));

            if (stakeholder.Short is null && VisibleLength.Of(stakeholder.Name) is var length && length > MaxFullName)
                diagnostics.Add(Problems.NameWithoutShortForm(stakeholder.Name, length, ShortFormsFit.MaxName));

            CheckAnswers(stakeholder, diagnostics);
        }
    }

    private static void CheckAnswers(Stakeholder stakeholder, DiagnosticBag diagnostics)
    {
        var lacking = stakeholder.Stances
            .Where(stance => stance.Short is null && VisibleLength.Of(stance.Answer) > ShortFormsFit.MaxAnswer)
            .ToList();
        if (lacking.Count > 0)
            diagnostics.Add(Problems.AnswersWithoutShortForm(
                lacking[0].Answer.At, [.. lacking.Select(stance => stance.Issue.Value)], ShortFormsFit.MaxAnswer));
    }
}
