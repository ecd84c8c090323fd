using Briefing.Model;
using Briefing.Text;

namespace Briefing.Diff.Items;

/// <summary>Reads a debate as items. All that an output shows is in a field of one of them.</summary>
/// <param name="names">How ids are written in what it is to be compared with.</param>
internal sealed partial class ItemReader(Names names)
{
    public static Item Read(Debate debate, Names names) => new ItemReader(names).Read(debate);

    private Item Read(Debate debate) => new(ItemKind.Debate, "")
    {
        Label = "debate",
        Main = debate.Title.Value,
        Fields = new FieldList()
            .Prose("title", debate.Title)
            .Prose("question", debate.Question)
            .Date("as of", debate.AsOf)
            .Word("language", debate.Language)
            .Prose("watershed", debate.Watershed?.Name)
            .Date("date of the watershed", debate.Watershed?.Date)
            .Prose("note on the watershed", debate.Watershed?.Note)
            .Prose("note on the order", debate.OrderNote)
            .Prose("limits", debate.Limits)
            .Word("theme", debate.Theme)
            .Words("loaded words added", debate.LoadedWords?.Add.Select(word => word.Value) ?? [])
            .Words("loaded words allowed", debate.LoadedWords?.Allow.Select(word => word.Value) ?? [])
            .Word("balance ratio", debate.BalanceRatio?.ToString())
            .Fields,
        Parts =
        [
            .. debate.KeyPoints.Select(point => OfText(ItemKind.KeyPoint, "key point", point.Text, point.Citations)),
            .. debate.Issues.Select(OfIssue),
            .. debate.Stakeholders.Select(OfStakeholder),
            .. debate.Texts.Select(OfSharedText),
            .. debate.Events.Select(OfEvent),
            .. debate.Conflicts.Select(OfConflict),
            .. debate.AbsentVoices.Select(OfAbsentVoice),
            .. debate.Sources.Select(OfSource),
        ],
    };

    private Item OfIssue(Issue issue) => new(ItemKind.Issue, names.Issue(issue.Id))
    {
        Label = $"issue '{issue.Id}'",
        Main = issue.Question.Value,
        Fields = new FieldList()
            .Prose("question", issue.Question)
            .Prose("short title", issue.Short)
            .Word("kind", $"{issue.Kind}".ToLowerInvariant())
            .Prose("background", issue.Background)
            .Fields,
        Parts =
        [
            .. OfCitations(issue.Citations),
            .. issue.CommonGround.Select(OfCommonGround),
        ],
    };

    private Item OfCommonGround(CommonGround ground)
    {
        var item = OfText(ItemKind.CommonGround, "common ground", ground.Text, ground.Citations);
        return item with
        {
            Fields = [.. item.Fields, .. new FieldList().Words("held by", ground.Stakeholders.Select(names.Stakeholder)).Fields],
        };
    }

    private Item OfSharedText(SharedText text) => new(ItemKind.Text, text.Name.Value)
    {
        Label = $"text '{text.Name}'",
        Main = text.Name.Value,
        Fields = new FieldList()
            .Prose("name", text.Name)
            .Date("date", text.Date)
            .Prose("about", text.About)
            .Outside(text.Outside)
            .Fields,
        Parts = [.. OfCitations(text.Citations), .. text.Readings.Select(OfReading)],
    };

    private Item OfEvent(Event happened) => new(ItemKind.Event, happened.Text.Value)
    {
        Label = "event",
        Main = happened.Text.Value,
        Fields = new FieldList()
            .Date("date", happened.Date)
            .Prose("text", happened.Text)
            .Prose("conflict", happened.Conflict)
            .Outside(happened.Outside)
            .Fields,
        Parts = [.. OfCitations(happened.Citations), .. happened.Readings.Select(OfReading)],
    };

    private Item OfReading(SourceReading reading) => new(ItemKind.Reading, names.Stakeholder(reading.Stakeholder))
    {
        Label = $"reading by '{names.Stakeholder(reading.Stakeholder)}'",
        Main = reading.Text.Value,
        Fields = new FieldList().Prose("text", reading.Text).Choice("voice", reading.Voice).Fields,
        Parts = OfCitations(reading.Citations),
    };

    private Item OfConflict(Conflict conflict) => new(ItemKind.Conflict, conflict.About.Value)
    {
        Label = "conflict",
        Main = conflict.About.Value,
        Fields = new FieldList().Prose("about", conflict.About).Outside(conflict.Outside).Fields,
        Parts = [.. conflict.Accounts.Select(OfAccount)],
    };

    private Item OfAbsentVoice(AbsentVoice voice) => new(ItemKind.AbsentVoice, voice.Name.Value)
    {
        Label = "absent voice",
        Main = voice.Name.Value,
        Fields = new FieldList().Prose("name", voice.Name).Prose("note", voice.Note).Fields,
        Parts = [.. voice.HeardThrough.Select(OfAccount)],
    };

    private Item OfAccount(Account account) => OfText(ItemKind.Account, "account", account.Text, account.Citations);

    /// <summary>What is no more than a text with its citations.</summary>
    private Item OfText(ItemKind kind, string label, Prose text, ImmutableArray<Citation> citations) =>
        new(kind, text.Value)
        {
            Label = label,
            Main = text.Value,
            Fields = new FieldList().Prose("text", text).Fields,
            Parts = OfCitations(citations),
        };
}
