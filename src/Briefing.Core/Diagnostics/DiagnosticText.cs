namespace Briefing.Diagnostics;

/// <summary>Prints diagnostics for people: place, code, message, source line, hint, related place.</summary>
internal static class DiagnosticText
{
    /// <param name="inColour">Whether to use a terminal's escape sequences.</param>
    public static string Long(IEnumerable<Diagnostic> diagnostics, bool inColour = false)
    {
        var ink = new AnsiColours(inColour);
        return string.Join('\n', diagnostics.Select(diagnostic => Long(diagnostic, ink)));
    }

    /// <summary>One line per diagnostic.</summary>
    public static string Short(IEnumerable<Diagnostic> diagnostics, bool inColour = false)
    {
        var ink = new AnsiColours(inColour);
        return string.Concat(diagnostics.Select(diagnostic => $"{FirstLine(diagnostic, ink)}\n"));
    }

    /// <summary>"2 errors, 1 warning".</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count - errors;
        return (errors, warnings) switch
        {
            (0, 0) => "no mistakes found",
            (_, 0) => Phrase.Count(errors, "error"),
            (0, _) => Phrase.Count(warnings, "warning"),
            _ => $"{Phrase.Count(errors, "error")}, {Phrase.Count(warnings, "warning")}",
        };
    }

    private static string Long(Diagnostic diagnostic, AnsiColours ink)
    {
        var text = new StringBuilder();
        text.Append(FirstLine(diagnostic, ink)).Append('\n');
        CodeFrame.Append(text, diagnostic.At, ink.OfSeverity(diagnostic.Severity));

        if (diagnostic.Hint is { } hint)
            text.Append("   ").Append(ink.Note("help:")).Append(' ').Append(SafeText.Of(hint)).Append('\n');

        if (diagnostic.See is { } see)
        {
            text.Append("   ").Append(Place(see.At)).Append(": ").Append(ink.Note("note:")).Append(' ')
                .Append(SafeText.Of(see.Message)).Append('\n');
            CodeFrame.Append(text, see.At, ink.Note);
        }

        return text.ToString();
    }

    private static string FirstLine(Diagnostic diagnostic, AnsiColours ink)
    {
        var label = Level(diagnostic.Severity);
        var colour = ink.OfSeverity(diagnostic.Severity);
        return $"{Place(diagnostic.At)}: {colour($"{label} {diagnostic.Code}")}: {SafeText.Of(diagnostic.Message)}";
    }

    /// <summary>"error" or "warning", the same in every output format.</summary>
    public static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string Place(TextSpan at) => $"{SafeText.Of(at.File.Path)}({at.Line},{at.Column})";
}
