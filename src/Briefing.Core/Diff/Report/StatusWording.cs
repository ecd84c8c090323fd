using Briefing.Load.Scalars;
using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Diff.Report;

/// <summary>A report's wording for who is now answered and who is silent.</summary>
internal static class StatusWording
{
    public static ReportLine Line(StatusChange change, Comparison comparison)
    {
        var (wording, words, map) = (comparison.Wording, comparison.Wording.Words, comparison.New);
        return new(0, LineSign.Detail, change switch
        {
            StatusChange.Answered answered => words.Fill(
                Answered(answered), Argument(answered.Argument), ("names", words.List([.. answered.By.Select(id => Name(id, map))]))),
            StatusChange.Unanswered unanswered => words.Fill(
                unanswered.IsNew ? PhraseKey.ChangesNewUnanswered : PhraseKey.ChangesUnanswered, Argument(unanswered.Argument)),
            StatusChange.Speaks speaks => words.Fill(
                PhraseKey.ChangesSpeaks, ("name", Name(speaks.Stakeholder, map)), ("question", wording.Issue(speaks.Issue))),
            StatusChange.FallsSilent silent => words.Fill(
                PhraseKey.ChangesSilent, ("name", Name(silent.Stakeholder, map)), ("question", wording.Issue(silent.Issue))),
            _ => throw new InvalidOperationException($"No words for {change.GetType().Name}."),
        });

        (string, string) Argument(string reference) => ("argument", wording.Argument(References.Parse(reference)!));
    }

    private static PhraseKey Answered(StatusChange.Answered answered) => (answered.Status, answered.WasOpen) switch
    {
        (AnswerStatus.BySource, true) => PhraseKey.ChangesAnswered,
        (AnswerStatus.BySource, false) => PhraseKey.ChangesAnsweredToo,
        (_, true) => PhraseKey.ChangesAnsweredByEditors,
        (_, false) => PhraseKey.ChangesAnsweredOnlyByEditors,
    };

    private static string Name(string id, DebateMap map) =>
        map.Debate.Stakeholders.First(stakeholder => stakeholder.Id.Value == id).Name.Value;
}
