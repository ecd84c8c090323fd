using Briefing.Load.Schemas;

namespace Briefing.Load.Format;

/// <summary>A kind of file that authors write.</summary>
/// <param name="Name">The name on the command line: "debate", "sources".</param>
/// <param name="Title">A title of a few words.</param>
/// <param name="Description">Its content in one sentence.</param>
/// <param name="Root">The schema of the whole file.</param>
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

    /// <summary>The kinds that authors write.</summary>
    public static ImmutableArray<FileFormat> Written { get; } = [Debate, Sources, Position, Theme];

    public static ImmutableArray<FileFormat> All { get; } = [.. Written, Export];

    /// <summary>Whether it is JSON rather than YAML, so that numbers are never meant as text.</summary>
    public bool IsJson { get; init; }
}
