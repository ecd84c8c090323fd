using Briefing.Explain;

namespace Briefing.Diagnostics.Machine;

/// <summary>
/// Diagnostics as workflow commands of GitHub Actions, which shows them next to the lines of a pull request
/// (docs.github.com, "Workflow commands for GitHub Actions").
/// </summary>
internal static class WorkflowCommands
{
    /// <param name="root">The repository's root, which GitHub resolves paths against.</param>
    public static string Write(IEnumerable<Diagnostic> diagnostics, string root) =>
        string.Concat(diagnostics.Select(diagnostic => Command(diagnostic, root)));

    private static string Command(Diagnostic diagnostic, string root)
    {
        var at = diagnostic.At;
        var title = Manual.Of(diagnostic.Code) is { } page ? $"{page.Code} {page.Title}" : diagnostic.Code;
        var name = diagnostic.Severity == Severity.Note ? "notice" : DiagnosticText.Level(diagnostic.Severity);
        // What was given on the command line is no file of the repository.
        var place = at.File.IsOption ? "" : $"{PlaceOf(at, root)},";
        var message = at.File.IsOption ? $"{at.File.Path}: {Message(diagnostic, root)}" : Message(diagnostic, root);
        return $"::{name} {place}title={Property(title)}::{Data(message)}\n";
    }

    /// <summary>GitHub accepts columns only within a single line.</summary>
    private static string PlaceOf(TextSpan at, string root) =>
        $"file={Property(PathOf(at, root))},line={at.Line},endLine={at.EndLine}"
        + (at.EndLine == at.Line ? $",col={at.Column},endColumn={at.EndColumn}" : "");

    private static string Message(Diagnostic diagnostic, string root)
    {
        var message = new StringBuilder(SafeText.Of(diagnostic.Message));
        if (diagnostic.Hint is { } hint)
            message.Append('\n').Append(SafeText.Of(hint));

        if (diagnostic.Also is [_, ..] also)
            message.Append($"\nThe same at {Phrase.Count(also.Length, "more place")}.");

        if (diagnostic.See is { } see)
            message.Append($"\n{PathOf(see.At, root)}({see.At.Line},{see.At.Column}): {SafeText.Of(see.Message)}");

        return message.ToString();
    }

    private static string PathOf(TextSpan at, string root) =>
        SafeText.Of(RootedPath.Below(root, at.File.Path) ?? at.File.Path);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
