using Briefing.Diff.Items;
using Briefing.Text.Words;

namespace Briefing.Diff.Report;

/// <summary>A report's wording for the changes to an item.</summary>
internal static class ChangeWording
{
    /// <summary>An item on only one side: its label and its text.</summary>
    public static string Whole(Item item) => $"{item.Label}: {Rewording.Unwrapped(item.Main)}";

    public static string Renamed(Item old, Item @new) => $"{old.Label} is now {@new.Label}";

    /// <summary>An item on both sides: its label and, if it has no id, its text.</summary>
    public static string Subject(Change.Altered change)
    {
        var (old, @new) = (change.Old, change.New);
        var name = old.Label != @new.Label && HasId(@new.Kind) ? Renamed(old, @new) : @new.Label;
        if (@new.Kind == ItemKind.Argument && change.Fields.Any(field => field.Name == "issue"))
            name += ", moved to another issue";

        return HasName(@new.Kind) || change.Fields.Any(field => field.New?.Text == Rewording.Unwrapped(@new.Main))
            ? name
            : $"{name}: {Rewording.Unwrapped(@new.Main)}";
    }

    public static string Reordered(ItemKind kind) => $"the {Plural(kind)} stand in another order";

    private static bool HasId(ItemKind kind) =>
        kind is ItemKind.Issue or ItemKind.Stakeholder or ItemKind.Argument or ItemKind.Source;

    private static bool HasName(ItemKind kind) =>
        HasId(kind) || kind is ItemKind.Stance or ItemKind.Text or ItemKind.Reading;

    private static string Plural(ItemKind kind) => kind switch
    {
        ItemKind.Stakeholder => "stakeholders",
        ItemKind.KeyPoint => "key points",
        ItemKind.Issue => "issues",
        ItemKind.CommonGround => "points of common ground",
        ItemKind.Stance => "stances",
        ItemKind.Argument => "arguments",
        ItemKind.Reply => "replies",
        ItemKind.Proposal => "proposals",
        ItemKind.Text => "texts",
        ItemKind.Event => "events",
        ItemKind.Reading => "readings",
        ItemKind.Conflict => "conflicts",
        ItemKind.Account => "accounts",
        ItemKind.AbsentVoice => "absent voices",
        ItemKind.Source => "sources",
        ItemKind.Citation => "citations",
        _ => throw new InvalidOperationException($"There is only one {kind}."),
    };
}
