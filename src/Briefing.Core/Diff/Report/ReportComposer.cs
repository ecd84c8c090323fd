using Briefing.Diff.Items;
using Briefing.Text.Words;

namespace Briefing.Diff.Report;

/// <summary>Composes the report section by section, in the order of the briefing: stakeholder by stakeholder.</summary>
internal static class ReportComposer
{
    public static ImmutableArray<ReportSection> Compose(Comparison comparison)
    {
        if (comparison.Changes is not { } debate)
            return [];

        var changed = debate.Parts.OfType<Change.Altered>().Where(part => part.New.Kind == ItemKind.Stakeholder);
        ReportSection[] sections =
        [
            new("The debate", [.. Fields(debate.Fields, 0), .. Parts(debate.Parts.Where(IsOf(ItemKind.KeyPoint)), 0)]),
            Section("The issues", ItemKind.Issue),
            new("The stakeholders", [.. Parts(debate.Parts.Where(part => part is not Change.Altered && IsOf(ItemKind.Stakeholder)(part)), 0)]),
            .. changed.Select(OfStakeholder),
            new("Who answers whom", [.. comparison.Statuses.Select(change => StatusWording.Line(change, comparison.New))]),
            Section("Texts that are read differently", ItemKind.Text),
            Section("Events", ItemKind.Event),
            Section("Conflicts between sources", ItemKind.Conflict),
            Section("Absent voices", ItemKind.AbsentVoice),
            Section("Sources", ItemKind.Source),
        ];
        return [.. sections.Where(section => !section.Lines.IsEmpty)];

        ReportSection Section(string title, ItemKind kind) => new(title, [.. Parts(debate.Parts.Where(IsOf(kind)), 0)]);
    }

    private static Func<Change, bool> IsOf(ItemKind kind) => change => kind == change switch
    {
        Change.Added added => added.Item.Kind,
        Change.Removed removed => removed.Item.Kind,
        Change.Altered altered => altered.New.Kind,
        Change.Reordered reordered => reordered.Kind,
        _ => throw new InvalidOperationException($"No kind for {change.GetType().Name}."),
    };

    private static ReportSection OfStakeholder(Change.Altered stakeholder)
    {
        ReportLine[] renamed = stakeholder.Old.Label == stakeholder.New.Label
            ? []
            : [new(0, LineSign.Changed, ChangeWording.Renamed(stakeholder.Old, stakeholder.New))];
        return new(
            stakeholder.New.Main, [.. renamed, .. Fields(stakeholder.Fields, 0), .. Parts(stakeholder.Parts, 0)]);
    }

    private static IEnumerable<ReportLine> Parts(IEnumerable<Change> parts, int depth) =>
        parts.SelectMany(part => Lines(part, depth));

    private static IEnumerable<ReportLine> Lines(Change change, int depth) => change switch
    {
        Change.Added added => [new(depth, LineSign.Added, ChangeWording.Whole(added.Item))],
        Change.Removed removed => [new(depth, LineSign.Removed, ChangeWording.Whole(removed.Item))],
        Change.Reordered reordered => [new(depth, LineSign.Changed, ChangeWording.Reordered(reordered.Kind))],
        Change.Altered altered =>
        [
            new(depth, LineSign.Changed, ChangeWording.Subject(altered)),
            .. Fields(altered.Fields, depth + 1, LineSign.Detail),
            .. Parts(altered.Parts, depth + 1),
        ],
        _ => throw new InvalidOperationException($"No lines for {change.GetType().Name}."),
    };

    private static IEnumerable<ReportLine> Fields(
        ImmutableArray<FieldChange> fields, int depth, LineSign sign = LineSign.Changed) =>
        fields.Select(field => new ReportLine(depth, sign, Pieces(field)));

    private static ImmutableArray<TextPiece> Pieces(FieldChange field)
    {
        var (old, @new) = (field.Old?.Text ?? "", field.New?.Text ?? "");
        ImmutableArray<TextPiece> pieces = field is { Old.IsProse: true, New.IsProse: true }
            ? Rewording.Between(old, @new)
            : [.. Whole(PieceKind.Removed, old), .. Whole(PieceKind.Added, @new)];
        return [new(PieceKind.Both, $"{field.Name}: "), .. pieces];
    }

    private static TextPiece[] Whole(PieceKind kind, string text) => text.Length == 0 ? [] : [new(kind, text)];
}
