namespace Briefing.Library;

/// <summary>A debate has errors, so that nothing can be built. They are in <see cref="Diagnostics"/> and in the message.</summary>
public sealed class DebateException : Exception
{
    internal DebateException(ImmutableArray<Diagnostic> diagnostics)
        : base($"The debate has errors.\n\n{string.Join('\n', Errors(diagnostics).Select(error => error.Text))}") =>
        Diagnostics = diagnostics;

    /// <summary>All that was found: causes first, then in reading order. At least one is an error.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    private static IEnumerable<Diagnostic> Errors(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);
}
