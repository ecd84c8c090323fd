namespace Briefing.Diagnostics;

/// <summary>Prints diagnostics for people: place, code, message, source line, hint, related place.</summary>
internal static class DiagnosticText
{
    private const int MaxPlaces = 3;

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

    /// <summary>"2 errors, 1 warning, 1 note".</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var counts = Enum.GetValues<Severity>()
            .Select(severity => (Level: Level(severity), Count: diagnostics.Count(d => d.Severity == severity)))
            .Where(counted => counted.Count > 0)
            .Select(counted => Phrase.Count(counted.Count, counted.Level))
            .ToList();
        return counts.Count == 0 ? "no problems found" : string.Join(", ", counts);
    }

    private static string Long(Diagnostic diagnostic, AnsiColours ink)
    {
        var text = new StringBuilder();
        text.Append(FirstLine(diagnostic, ink)).Append('\n');
        CodeFrame.Append(text, diagnostic.At, ink.OfSeverity(diagnostic.Severity));

        if (diagnostic.Hint is { } hint)
            text.Append("   ").Append(ink.Note("help:")).Append(' ').Append(SafeText.Of(hint)).Append('\n');

        if (diagnostic.Also is [_, ..] also)
            text.Append("   ").Append(ink.Note("also:")).Append(' ').Append(Places(also)).Append('\n');

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
        return $"{Place(diagnostic.At)}: {colour($"{label} {diagnostic.Code}")}: {SafeText.Of(diagnostic.Message)}"
            + (diagnostic.Also is [_, ..] also ? $" ({Phrase.Count(also.Length, "more place")})" : "");
    }

    /// <summary>The first few places, and the number of the rest.</summary>
    private static string Places(ImmutableArray<TextSpan> places)
    {
        var shown = string.Join(", ", places.Take(MaxPlaces).Select(Place));
        return places.Length > MaxPlaces ? $"{shown} and {Phrase.Count(places.Length - MaxPlaces, "more place")}" : shown;
    }

    /// <summary>"error", "warning" or "note", the same in every output format but GitHub's.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string Place(TextSpan at) => SafeText.Of(at.Place);
}
