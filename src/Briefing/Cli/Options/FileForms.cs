using Briefing.Cli.Files;

namespace Briefing.Cli.Options;

/// <summary>
/// The forms in which a command writes a file, and the rule of all commands by which <c>-o</c> and <c>-f</c> choose one: the
/// extension says the form, <c>-f</c> says it where the extension says none, and the two must not contradict each other.
/// </summary>
/// <param name="All">Of two with the same extension, the first is meant.</param>
/// <param name="Default">For standard output, and for a file without an extension; <c>null</c> if <c>-f</c> must say it.</param>
internal sealed record FileForms(ImmutableArray<FileForm> All, FileForm? Default)
{
    /// <summary>All words that <c>-f</c> takes.</summary>
    public ImmutableArray<string> Words => [.. All.SelectMany(form => form.OtherNames.Prepend(form.Name))];

    /// <param name="output">The value of <c>-o</c>.</param>
    /// <param name="given">The value of <c>-f</c>.</param>
    /// <exception cref="UsageException">They do not say a form, or contradict each other.</exception>
    public FileForm Choose(string? output, string? given)
    {
        var name = output is null || OutputFile.IsStandardOutput(output) ? "" : Path.GetFileName(output);
        ImmutableArray<FileForm> said = [.. All.Where(form => form.Match(name) > 0).OrderByDescending(form => form.Match(name))];

        if (given is null)
            return said.FirstOrDefault() ?? OfNoExtension(name, output);

        var form = All.Single(form => form.Name == given || form.OtherNames.Contains(given));
        return said.IsEmpty || said.Contains(form) ? form : throw Clash(output!, form, said[0]);
    }

    private FileForm OfNoExtension(string name, string? output)
    {
        if (Path.GetExtension(name) is { Length: > 0 } extension)
        {
            throw new UsageException(
                $"The extension '{extension}' of '{output}' isn't a known format.",
                $"Use one of {Extensions}, or keep the name and give the format, as in: -f {All[0].Name}");
        }

        return Default ?? throw new UsageException(
            "The format isn't given.",
            $"Give it with -f, as in -f {All[0].Name}, or by the extension of the file after -o: one of {Extensions}.");
    }

    private string Extensions => string.Join(", ", All.Select(form => form.Extensions[0]).Distinct());

    private static UsageException Clash(string output, FileForm form, FileForm said) => new(
        $"-f is {form.Name}, but the extension of '{output}' is for {said.Name}.",
        $"Give the file the extension {form.Extensions[0]}, or leave -f out to make {said.Name}.");
}
