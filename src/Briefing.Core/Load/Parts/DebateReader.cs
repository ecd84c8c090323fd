using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load.Parts;

/// <summary>Reads <c>debate.yaml</c>: all of a debate but its sources and stakeholders.</summary>
internal static class DebateReader
{
    /// <returns>The debate without sources and stakeholders, and the list of the latter's ids.</returns>
    public static (Debate Debate, ImmutableArray<Located<string>> Stakeholders) Read(MappingReader reader)
    {
        var debate = new Debate
        {
            Title = reader.RequiredProse("title"),
            Question = reader.Prose("question"),
            AsOf = reader.RequiredDate("as-of"),
            Language = reader.Text("language")?.Value ?? "en",
            Watershed = reader.Keys("watershed", Watershed),
            OrderNote = reader.Prose("order-note"),
            Limits = reader.Prose("limits"),
            Theme = reader.Text("theme"),
            KeyPoints = reader.List("key-points", KeyPoint),
            Issues = reader.RequiredList("issues", IssueReader.Read),
            Texts = reader.List("texts", SharedText),
            Events = reader.List("events", Event),
            Conflicts = reader.List("conflicts", Conflict),
            AbsentVoices = reader.List("absent-voices", AbsentVoice),
            LoadedWords = reader.Keys("loaded-words", LoadedWords),
            BalanceRatio = reader.Ratio("balance-ratio"),
            Stakeholders = [],
            Sources = [],
            Prose = [],
        };

        return (debate, reader.RequiredTexts("stakeholders"));
    }

    public static Watershed Watershed(MappingReader reader) =>
        new(reader.RequiredDate("date"), reader.RequiredProse("name")) { Note = reader.Prose("note") };

    public static LoadedWords LoadedWords(MappingReader reader) => new(reader.Texts("add"), reader.Texts("allow"));

    public static KeyPoint KeyPoint(MappingReader reader) => SharedParts.KeyPoint(reader) with { Id = reader.Text("id") };

    public static SharedText SharedText(MappingReader reader) => new()
    {
        Id = reader.Text("id"),
        Name = reader.RequiredProse("name"),
        Date = reader.Date("date"),
        About = reader.Prose("about"),
        Outside = reader.OutsideFact(),
        Citations = reader.Citations(),
        Readings = reader.Readings(),
    };

    public static Event Event(MappingReader reader) => new()
    {
        Id = reader.Text("id"),
        Date = reader.RequiredDate("date"),
        Text = reader.RequiredProse("text"),
        Conflict = reader.Prose("conflict"),
        Outside = reader.OutsideFact(),
        Citations = reader.Citations(),
        Readings = reader.Readings(),
    };

    public static Conflict Conflict(MappingReader reader) =>
        new(reader.RequiredProse("about"), reader.RequiredList("accounts", SharedParts.Account))
        {
            Id = reader.Text("id"),
            Outside = reader.OutsideFact(),
        };

    public static AbsentVoice AbsentVoice(MappingReader reader) =>
        new(reader.RequiredProse("name"), reader.List("heard-through", SharedParts.Account))
        {
            Id = reader.Text("id"),
            Note = reader.Prose("note"),
        };
}
