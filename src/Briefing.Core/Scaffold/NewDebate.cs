using Briefing.Load.Format;

namespace Briefing.Scaffold;

/// <summary>The files of a new debate: an example that builds, with comments on every key of the format.</summary>
internal static class NewDebate
{
    private const string DefaultTitle = "Sundays at the library";
    private const string DefaultQuestion = "Should the town library open on Sundays?";

    private static readonly string[] s_names = ["debate.yaml", "sources.yaml", "readers.yaml", "staff.yaml"];

    public static ImmutableArray<(string Name, string Content)> Example(string? title, string? question) =>
    [
        .. s_names.Select(name => (name, Template(name)
            .Replace("{title}", Scalar(title ?? DefaultTitle), StringComparison.Ordinal)
            .Replace("{question}", Scalar(question ?? DefaultQuestion), StringComparison.Ordinal))),
    ];

    /// <summary>A debate that consists only of blanks.</summary>
    public static ImmutableArray<(string Name, string Content)> Empty(string? title, string? question)
    {
        var schema = DebateFormat.File.Schema;
        var keys = schema.Draft([("title", title), ("question", question)], hasComments: true);
        return
        [
            ("debate.yaml", Lines(["# yaml-language-server: $schema=schemas/debate.schema.json", .. YamlDataWriter.Lines(keys)])),
            ("sources.yaml", Lines(
                ["# yaml-language-server: $schema=schemas/sources.schema.json", "# 'briefing add source' adds one"])),
        ];
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"{line}\n"));

    private static string Scalar(string text) => YamlScalarWriter.Write(text, inBrackets: false);

    private static string Template(string name)
    {
        using var stream = typeof(NewDebate).Assembly.GetManifestResourceStream($"template/{name}")
            ?? throw new InvalidOperationException($"The template of {name} is not in the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
