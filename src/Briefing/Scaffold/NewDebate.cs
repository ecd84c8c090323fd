using System.Collections.Immutable;

namespace Briefing.Scaffold;

/// <summary>A small debate that builds, with comments that explain the format key by key.</summary>
internal static class NewDebate
{
    private const string UsualTitle = "Sundays at the library";
    private const string TitlePlace = "{title}";

    private static readonly string[] s_names = ["debate.yaml", "sources.yaml", "readers.yaml", "staff.yaml"];

    public static ImmutableArray<(string Name, string Content)> Of(string? title)
    {
        var written = YamlWords.Write(title ?? UsualTitle, inBrackets: false);
        return
        [
            .. s_names.Select(name => (name, Template(name).Replace(TitlePlace, written, StringComparison.Ordinal))),
        ];
    }

    private static string Template(string name)
    {
        using var stream = typeof(NewDebate).Assembly.GetManifestResourceStream($"template/{name}")
            ?? throw new InvalidOperationException($"The template of {name} is not in the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
