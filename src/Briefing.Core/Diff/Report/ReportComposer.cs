using Briefing.Diff.Items;
using Briefing.Phrases;
using Briefing.Text.Words;

namespace Briefing.Diff.Report;

/// <summary>Composes the report section by section, in the order of the briefing: stakeholder by stakeholder.</summary>
internal sealed class ReportComposer
{
    private readonly ChangeWording _wording;

    private ReportComposer(ItemWording wording) => _wording = new(wording);

    public static ImmutableArray<ReportSection> Compose(Comparison comparison) =>
        comparison.Changes is { } debate ? new ReportComposer(comparison.Wording).Sections(debate, comparison) : [];

    private ImmutableArray<ReportSection> Sections(Change.Altered debate, Comparison comparison)
    {
        var words = comparison.Wording.Words;
        var changed = debate.Parts.OfType<Change.Altered>().Where(part => part.New.Kind == ItemKind.Stakeholder);
        var others = debate.Parts.Where(part => part is not Change.Altered && IsOf(ItemKind.Stakeholder)(part));
        ReportSection[] sections =
        [
            new(words[PhraseKey.KindPage], [.. Fields(debate.Fields, 0), .. Parts(debate.Parts.Where(IsOf(ItemKind.KeyPoint)), 0)]),
            Section(PhraseKey.HeadingQuestions, ItemKind.Issue),
            new(words[PhraseKey.HeadingSides], [.. Parts(others, 0)]),
            .. changed.Select(OfStakeholder),
            new(words[PhraseKey.HeadingReplies], [.. comparison.Statuses.Select(change => StatusWording.Line(change, comparison))]),
            Section(PhraseKey.HeadingReadings, ItemKind.Text),
            Section(PhraseKey.HeadingTimeline, ItemKind.Event),
            Section(PhraseKey.HeadingConflicts, ItemKind.Conflict),
            Section(PhraseKey.HeadingNotHeard, ItemKind.AbsentVoice),
            Section(PhraseKey.PageSources, ItemKind.Source),
        ];
        return [.. sections.Where(section => !section.Lines.IsEmpty)];

        ReportSection Section(PhraseKey title, ItemKind kind) => new(words[title], [.. Parts(debate.Parts.Where(IsOf(kind)), 0)]);
    }

    private static Func<Change, bool> IsOf(ItemKind kind) => change => kind == change switch
    {
        Change.Added added => added.Item.Kind,
        Change.Removed removed => removed.Item.Kind,
        Change.Altered altered => altered.New.Kind,
        Change.Reordered reordered => reordered.Kind,
        _ => throw new InvalidOperationException($"No kind for {change.GetType().Name}."),
    };

    private ReportSection OfStakeholder(Change.Altered stakeholder)
    {
        ReportLine[] renamed = stakeholder.Old.Label == stakeholder.New.Label
            ? []
            : [new(0, LineSign.Changed, _wording.Subject(stakeholder))];
        return new(
            stakeholder.New.Main, [.. renamed, .. Fields(stakeholder.Fields, 0), .. Parts(stakeholder.Parts, 0)]);
    }

    private IEnumerable<ReportLine> Parts(IEnumerable<Change> parts, int depth) =>
        parts.SelectMany(part => Lines(part, depth));

    private IEnumerable<ReportLine> Lines(Change change, int depth) => change switch
    {
        Change.Added added => [new(depth, LineSign.Added, _wording.Whole(added.Item))],
        Change.Removed removed => [new(depth, LineSign.Removed, _wording.Whole(removed.Item))],
        Change.Reordered reordered => [new(depth, LineSign.Changed, _wording.Reordered(reordered.Kind))],
        Change.Altered altered => Lines(altered, depth),
        _ => throw new InvalidOperationException($"No lines for {change.GetType().Name}."),
    };

    private IEnumerable<ReportLine> Lines(Change.Altered altered, int depth)
    {
        // A text without a name goes on the line of its item.
        var text = altered.Fields.FirstOrDefault(
            field => field.Name.Length == 0 && field.New?.Text == ItemText.Unwrapped(altered.New.Main));
        return
        [
            text is null
                ? new(depth, LineSign.Changed, _wording.Subject(altered))
                : new(depth, LineSign.Changed, _wording.Labelled(altered.New.Label, Pieces(text))),
            .. Fields([.. altered.Fields.Where(field => field != text)], depth + 1, LineSign.Detail),
            .. Parts(altered.Parts, depth + 1),
        ];
    }

    private IEnumerable<ReportLine> Fields(
        ImmutableArray<FieldChange> fields, int depth, LineSign sign = LineSign.Changed) =>
        fields.Select(field => new ReportLine(depth, sign, _wording.Labelled(field.Name, Pieces(field))));

    private static ImmutableArray<TextPiece> Pieces(FieldChange field)
    {
        var (old, @new) = (field.Old?.Text ?? "", field.New?.Text ?? "");
        return field is { Old.IsProse: true, New.IsProse: true }
            ? Rewording.Between(old, @new)
            : [.. Whole(PieceKind.Removed, old), .. Whole(PieceKind.Added, @new)];
    }

    private static TextPiece[] Whole(PieceKind kind, string text) => text.Length == 0 ? [] : [new(kind, text)];
}
