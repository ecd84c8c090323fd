using System.Collections.Immutable;
using System.Globalization;
using Briefing.Export.Json;
using Briefing.Load;
using Briefing.Load.Format;
using Briefing.Model;
using Briefing.Scaffold;
using Briefing.Schema;

namespace Briefing.Import.Files;

/// <summary>Writes a debate as the files of a folder.</summary>
internal static class DebateYaml
{
    /// <param name="debate">With no two stakeholders of one id, and none of the id of another file.</param>
    public static ImmutableArray<(string Name, string Content)> Files(Debate debate) =>
    [
        (DebateFiles.Debate, Text(FileFormat.Debate, Debate(debate))),
        (DebateFiles.Sources, Text(FileFormat.Sources, Sources(debate))),
        .. debate.Stakeholders.Select(stakeholder =>
            ($"{stakeholder.Id.Value}.yaml", Text(FileFormat.Position, PositionYaml.Of(stakeholder)))),
    ];

    /// <summary>A file that names its schema.</summary>
    public static string Text(FileFormat format, NewNode node) =>
        $"{SchemaComment.Of($"schemas/{JsonSchema.FileName(format)}")}\n{BlockText.Of(node)}";

    private static NewNode.Keys Debate(Debate debate)
    {
        var keys = new NewKeys()
            .Add("title", debate.Title)
            .Add("question", debate.Question)
            .Add("as-of", debate.AsOf)
            .Add("language", debate.Language);
        if (debate.Watershed is { } watershed)
        {
            keys.Add("watershed", new NewKeys()
                .Add("date", watershed.Date)
                .Add("name", watershed.Name)
                .Add("note", watershed.Note)
                .Block);
        }

        keys.Add("stakeholders", debate.Stakeholders.Select(stakeholder => stakeholder.Id))
            .Add("order-note", debate.OrderNote)
            .Add("limits", debate.Limits)
            .Add("key-points", debate.KeyPoints, KeyPoint);
        if (debate.LoadedWords is { } words && words.Add.Length + words.Allow.Length > 0)
            keys.Add("loaded-words", new NewKeys().Add("add", words.Add).Add("allow", words.Allow).Block);

        return keys
            .Add("balance-ratio", debate.BalanceRatio?.Value.ToString(CultureInfo.InvariantCulture))
            .Add("issues", debate.Issues, Issue)
            .Add("texts", debate.Texts, SharedText)
            .Add("events", debate.Events, Event)
            .Add("conflicts", debate.Conflicts, Conflict)
            .Add("absent-voices", debate.AbsentVoices, AbsentVoice)
            .Block;
    }

    private static NewNode.List Sources(Debate debate) =>
        new([.. debate.Sources.Select(source => SourceYaml.Of(source, debate.Watershed))]);

    public static NewNode.Keys KeyPoint(KeyPoint point) =>
        new NewKeys().Add("id", point.Id).Add("text", point.Text).Add(point.Citations).Block;

    private static NewNode.Keys Issue(Issue issue) => new NewKeys()
        .Add("id", issue.Id)
        .Add("question", issue.Question)
        .Add("short", issue.Short)
        .Add("kind", JsonWords.Of(issue.Kind))
        .Add("background", issue.Background)
        .Add(issue.Citations)
        .Add("common-ground", issue.CommonGround, ground => new NewKeys()
            .Add("text", ground.Text)
            .Add("stakeholders", ground.Stakeholders)
            .Add(ground.Citations)
            .Block)
        .Block;

    private static NewNode.Keys SharedText(SharedText text) => new NewKeys()
        .Add("id", text.Id)
        .Add("name", text.Name)
        .Add("date", text.Date)
        .Add("about", text.About)
        .Add(text.Outside)
        .Add(text.Citations)
        .Add(text.Readings)
        .Block;

    private static NewNode.Keys Event(Event happened) => new NewKeys()
        .Add("id", happened.Id)
        .Add("date", happened.Date)
        .Add("text", happened.Text)
        .Add("conflict", happened.Conflict)
        .Add(happened.Outside)
        .Add(happened.Citations)
        .Add(happened.Readings)
        .Block;

    private static NewNode.Keys Conflict(Conflict conflict) => new NewKeys()
        .Add("id", conflict.Id)
        .Add("about", conflict.About)
        .Add("accounts", conflict.Accounts)
        .Add(conflict.Outside)
        .Block;

    private static NewNode.Keys AbsentVoice(AbsentVoice voice) => new NewKeys()
        .Add("id", voice.Id)
        .Add("name", voice.Name)
        .Add("heard-through", voice.HeardThrough)
        .Add("note", voice.Note)
        .Block;
}
