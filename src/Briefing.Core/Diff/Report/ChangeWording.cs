using Briefing.Diff.Items;
using Briefing.Phrases;
using Briefing.Text.Words;

namespace Briefing.Diff.Report;

/// <summary>A report's wording for the changes to an item.</summary>
internal sealed class ChangeWording(ItemWording wording)
{
    /// <summary>An item on only one side: its label and its text.</summary>
    public string Whole(Item item) => Labelled(item.Label, ItemText.Unwrapped(item.Main));

    /// <summary>An item on both sides: its label and, if that is no name, its text.</summary>
    public string Subject(Change.Altered change)
    {
        var isMoved = change.New.Kind == ItemKind.Argument && change.Fields.Any(field => field.Key == "issue");
        var (label, text) = (wording.Changed(change.Old, change.New, isMoved), ItemText.Unwrapped(change.New.Main));
        return label.Length > 0 && (HasName(change.New.Kind) || change.Fields.Any(field => field.New?.Text == text))
            ? label
            : Labelled(label, text);
    }

    public string Reordered(ItemKind kind) => wording.Words.Fill(PhraseKey.ChangesOrder, ("items", wording.Words[Plural(kind)]));

    /// <summary>With the label before the first of them, if there is one.</summary>
    public ImmutableArray<TextPiece> Labelled(string label, ImmutableArray<TextPiece> pieces) =>
        label.Length == 0 ? pieces : [new(PieceKind.Both, wording.Words.Label(label)), .. pieces];

    private string Labelled(string label, string text) => label.Length == 0 ? text : wording.Words.Label(label) + text;

    private static bool HasName(ItemKind kind) => kind is
        ItemKind.Issue or ItemKind.Stakeholder or ItemKind.Argument or ItemKind.Source or ItemKind.Stance or ItemKind.Text or ItemKind.Reading;

    private static PhraseKey Plural(ItemKind kind) => kind switch
    {
        ItemKind.Stakeholder => PhraseKey.HeadingSides,
        ItemKind.KeyPoint => PhraseKey.HeadingKeyPoints,
        ItemKind.Issue => PhraseKey.HeadingQuestions,
        ItemKind.CommonGround => PhraseKey.CommonGround,
        ItemKind.Stance => PhraseKey.StripAnswers,
        ItemKind.Argument => PhraseKey.ColumnArguments,
        ItemKind.Reply => PhraseKey.ColumnReplies,
        ItemKind.Proposal => PhraseKey.ColumnProposals,
        ItemKind.Text or ItemKind.Reading => PhraseKey.HeadingReadings,
        ItemKind.Event => PhraseKey.HeadingTimeline,
        ItemKind.Conflict => PhraseKey.HeadingConflicts,
        ItemKind.AbsentVoice => PhraseKey.HeadingNotHeard,
        ItemKind.Source or ItemKind.Account => PhraseKey.PageSources,
        ItemKind.Citation => PhraseKey.ColumnCitations,
        _ => throw new InvalidOperationException($"There is only one {kind}."),
    };
}
