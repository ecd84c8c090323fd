using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Diff.Items;

/// <summary>The objects of the format that are items; other objects belong to the item that contains them.</summary>
internal static class ItemKinds
{
    private static readonly Dictionary<ObjectSchema, ItemKind> s_kinds = new()
    {
        [DebateFormat.File.Schema] = ItemKind.Debate,
        [DebateFormat.KeyPoint.Schema] = ItemKind.KeyPoint,
        [DebateFormat.BottomLine.Schema] = ItemKind.KeyPoint,
        [DebateFormat.Issue.Schema] = ItemKind.Issue,
        [DebateFormat.CommonGround.Schema] = ItemKind.CommonGround,
        [DebateFormat.SharedText.Schema] = ItemKind.Text,
        [DebateFormat.Event.Schema] = ItemKind.Event,
        [DebateFormat.Conflict.Schema] = ItemKind.Conflict,
        [DebateFormat.AbsentVoice.Schema] = ItemKind.AbsentVoice,
        [PositionFormat.File.Schema] = ItemKind.Stakeholder,
        [PositionFormat.InBrief.Schema] = ItemKind.KeyPoint,
        [PositionFormat.Asks.Schema] = ItemKind.KeyPoint,
        [PositionFormat.Stance.Schema] = ItemKind.Stance,
        [PositionFormat.Argument.Schema] = ItemKind.Argument,
        [PositionFormat.Reply.Schema] = ItemKind.Reply,
        [PositionFormat.Proposal.Schema] = ItemKind.Proposal,
        [SharedFormat.Reading.Schema] = ItemKind.Reading,
        [SharedFormat.Account.Schema] = ItemKind.Account,
        [SharedFormat.Citation.Schema] = ItemKind.Citation,
        [SourceFormat.Source.Schema] = ItemKind.Source,
    };

    public static ItemKind? Of(ObjectSchema schema) => s_kinds.TryGetValue(schema, out var kind) ? kind : null;
}
