using Briefing.Packages;
using Briefing.Styles.Templates;

namespace Briefing.Cli.Options;

/// <summary><c>--template</c>: the Word file that a Word document takes its styles and page from.</summary>
internal sealed class TemplateOption
{
    private readonly Option<string> _template = CommonOptions.Text(
        "--template", "Word file, .docx or .dotx, with the styles, page, headers and footers for a Word document; "
        + "overrides the one in the theme", "FILE");

    public void AddTo(Command command) => command.Options.Add(_template);

    /// <exception cref="UsageException">It is given, and no Word file is made.</exception>
    public void Check(ParseResult parsed, IEnumerable<OutputFormat> formats)
    {
        if (parsed.GetValue(_template) is not null && !formats.Contains(OutputFormat.Docx))
            throw new UsageException("--template is for Word files, but none is built.", "Add -f docx, or leave "
                + "--template out.");
    }

    /// <returns><c>null</c> if it is not given.</returns>
    /// <exception cref="UsageException">The file cannot be read or used.</exception>
    public (string Path, WordTemplate Template)? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_template) is not { } path)
            return null;

        if (!File.Exists(path))
        {
            throw new UsageException(
                Directory.Exists(path) ? $"'{path}' is a folder, and a template is a file." : $"There is no template '{path}'.",
                "Name a Word file after --template, from the folder that you are in.");
        }

        try
        {
            return (path, WordTemplate.Read(InputFile.Read(path, PackageReader.MaxFile)));
        }
        catch (PackageException e)
        {
            throw new UsageException($"The template '{path}' {e.Message}.", Problems.TemplateHelp);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The template '{path}' cannot be read.", "Check that you may read it.");
        }
    }
}
