using Briefing.Load.Files;
using Briefing.Load.Yaml;

namespace Briefing.Load.Themes;

/// <summary>The themes that lie among the files of a debate, which are then used and not left over.</summary>
internal static class ThemesOfFolder
{
    /// <summary>A theme and those that it extends, as far as they lie in the folder.</summary>
    public static ImmutableArray<string> From(string? name, DebateFiles files, ParsedFiles parsed)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (; name is not null && files.Contains(name) && !names.Contains(name); name = ExtendedBy(name, files, parsed))
            names.Add(name);

        return names.ToImmutable();
    }

    /// <remarks>What is wrong in the file is reported when the theme is loaded.</remarks>
    private static string? ExtendedBy(string name, DebateFiles files, ParsedFiles parsed) =>
        files.WhyUnread(name) is null
        && parsed.Parse(files.PathOf(name), files.ContentOf(name), new()).Node is YamlNode.Mapping theme
        && theme.Find("extends")?.Value is YamlNode.Scalar extended
            ? extended.Text.Trim()
            : null;
}
