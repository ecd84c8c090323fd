namespace Briefing.Cli.Options;

/// <summary>One of the forms in which a command writes a file.</summary>
/// <param name="Name">The word after <c>-f</c>.</param>
/// <param name="Extensions">The ends of a file's name that say this form, with their dot; the usual one first.</param>
internal sealed record FileForm(string Name, params ImmutableArray<string> Extensions)
{
    /// <summary>Other words for it after <c>-f</c>.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>The length of the extension by which a file's name says this form; 0 if it does not.</summary>
    public int Match(string fileName) => Extensions
        .Where(extension => fileName.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        .Select(extension => extension.Length)
        .DefaultIfEmpty(0)
        .Max();
}
