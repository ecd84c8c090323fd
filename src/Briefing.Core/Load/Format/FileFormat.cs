using Briefing.Load.Schemas;

namespace Briefing.Load.Format;

/// <summary>One of the files that authors write.</summary>
/// <param name="Name">By which the command line knows it: "debate", "sources".</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Description">What it holds, in a sentence.</param>
/// <param name="Root">What it holds.</param>
internal sealed record FileFormat(string Name, string Title, string Description, Value Root)
{
    public static FileFormat Debate { get; } = new(
        "debate",
        "The debate",
        "debate.yaml: the questions, what the sides share, and what happened when.",
        DebateFormat.File.Value);

    public static FileFormat Sources { get; } = new(
        "sources",
        "The sources of a debate",
        "sources.yaml: a list of the sources, with bibliographic keys as in CSL.",
        SourceFormat.Source.List.Value);

    public static FileFormat Position { get; } = new(
        "position",
        "The position of a stakeholder",
        "The file of one stakeholder, named after its id: its stances, arguments, replies and proposals.",
        PositionFormat.File.Value);

    public static FileFormat Theme { get; } = new(
        "theme",
        "The theme of a briefing",
        "A theme: paper, fonts, colours, logo and the lines that every page carries.",
        ThemeFormat.File.Value);

    public static FileFormat Export { get; } = new(
        "export",
        "A debate as data",
        "The JSON that 'briefing export -f json' writes and 'briefing import debate' reads.",
        new Value.Object(DataFormat.File.Schema.Json))
    {
        IsJson = true,
    };

    /// <summary>Those that authors write.</summary>
    public static ImmutableArray<FileFormat> Written { get; } = [Debate, Sources, Position, Theme];

    public static ImmutableArray<FileFormat> All { get; } = [.. Written, Export];

    /// <summary>Whether it is JSON and not YAML: a number is then never meant where a text is.</summary>
    public bool IsJson { get; init; }
}
