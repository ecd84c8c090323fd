using Briefing.Load.Themes;

namespace Briefing.Cli.Options;

/// <summary>The options that select a theme.</summary>
internal sealed class ThemeOptions
{
    private readonly Option<string> _theme =
        CommonOptions.Text("--theme", "Theme file; overrides the one in debate.yaml", "FILE");

    private readonly Option<bool> _allowOutside =
        CommonOptions.Flag("--allow-outside", "Allow files outside the folders of the debate and its theme");

    public void AddTo(Command command)
    {
        command.Options.Add(_theme);
        command.Options.Add(_allowOutside);
    }

    /// <exception cref="UsageException">The theme file cannot be read.</exception>
    public ThemeRequest Read(ParseResult parsed) => new()
    {
        Given = parsed.GetValue(_theme) is { } path ? (path, Content(path)) : null,
        AllowsOutside = parsed.GetValue(_allowOutside),
    };

    private static byte[] Content(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException(
                Directory.Exists(path) ? $"'{path}' is a folder, and a theme is a file." : $"There is no theme file '{path}'.",
                "Name a theme file after --theme, from the folder that you are in.");
        }

        try
        {
            return new FileInfo(path).Length <= ThemeLoader.Limit
                ? InputFile.Read(path, ThemeLoader.Limit)
                : throw new UsageException($"The theme file '{path}' is larger than 1 MB.", "Name a YAML file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The theme file '{path}' cannot be read.", "Check that you may read it.");
        }
    }
}
