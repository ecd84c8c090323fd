using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Yaml;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load.Parts;

/// <summary>Reads <c>debate.yaml</c>: all of a debate but its sources and stakeholders.</summary>
internal static class DebateReader
{
    /// <returns>The debate without sources and stakeholders, and the list of the latter's ids.</returns>
    public static (Debate Debate, ImmutableArray<Located<string>> Stakeholders) Read(
        YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("debate file", node, context);
        var debate = new Debate
        {
            Title = reader.RequiredLine("title"),
            Question = reader.Line("question"),
            AsOf = AsOf(reader),
            Language = LanguageTag.Check(reader.Word("language"), context)?.Value ?? "en",
            Watershed = reader.Keys("watershed", "watershed", Watershed),
            OrderNote = reader.Text("order-note"),
            Limits = reader.Text("limits"),
            Theme = reader.Word("theme"),
            KeyPoints = reader.List("key-points", item => SharedParts.KeyPoint(MappingReader.Of("key point", item, context))),
            Issues = reader.RequiredList("issues", item => IssueReader.Read(item, context)),
            Texts = reader.List("texts", item => SharedText(item, context)),
            Events = reader.List("events", item => Event(item, context)),
            Conflicts = reader.List("conflicts", item => Conflict(item, context)),
            AbsentVoices = reader.List("absent-voices", item => AbsentVoice(item, context)),
            LoadedWords = reader.Keys("loaded-words", "list of loaded words", LoadedWords),
            BalanceRatio = reader.Ratio("balance-ratio"),
            Stakeholders = [],
            Sources = [],
            Prose = [],
        };

        var stakeholders = reader.RequiredList("stakeholders", item => reader.ItemId("stakeholder id", item));
        reader.Close();
        return (debate, stakeholders);
    }

    private static Located<PartialDate> AsOf(MappingReader reader)
    {
        var date = reader.RequiredDate("as-of");
        if (date.Value.First != date.Value.Last)
            reader.Context.Diagnostics.Add(Problems.NotADay(date.At, "as-of", date.Value.Written));

        return date;
    }

    private static Watershed Watershed(MappingReader reader)
    {
        var watershed = new Watershed(reader.RequiredDate("date"), reader.RequiredLine("name"))
        {
            Note = reader.Text("note"),
        };
        reader.Close();
        return watershed;
    }

    private static LoadedWords LoadedWords(MappingReader reader)
    {
        var words = new LoadedWords(
            reader.List("add", item => reader.Item("word", item)),
            reader.List("allow", item => reader.Item("word", item)));
        reader.Close();
        return words;
    }

    private static SharedText SharedText(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("shared text", node, context);
        var text = new SharedText
        {
            Name = reader.RequiredLine("name"),
            Date = reader.Date("date"),
            About = reader.Text("about"),
            Outside = reader.OutsideFact(),
            Citations = reader.Citations(),
            Readings = reader.Readings(),
        };
        reader.Close();
        return text;
    }

    private static Event Event(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("event", node, context);
        var @event = new Event
        {
            Date = reader.RequiredDate("date"),
            Text = reader.RequiredText("text"),
            Conflict = reader.Text("conflict"),
            Outside = reader.OutsideFact(),
            Citations = reader.Citations(),
            Readings = reader.Readings(),
        };
        reader.Close();
        return @event;
    }

    private static Conflict Conflict(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("conflict", node, context);
        var conflict = new Conflict(
            reader.RequiredText("about"),
            reader.RequiredList("accounts", item => SharedParts.Account(item, context)))
        {
            Outside = reader.OutsideFact(),
        };
        reader.Close();
        return conflict;
    }

    private static AbsentVoice AbsentVoice(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("absent voice", node, context);
        var voice = new AbsentVoice(
            reader.RequiredLine("name"),
            reader.List("heard-through", item => SharedParts.Account(item, context)))
        {
            Note = reader.Text("note"),
        };
        reader.Close();
        return voice;
    }
}
