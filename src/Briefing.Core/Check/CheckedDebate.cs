namespace Briefing.Check;

/// <summary>A debate without errors: its references resolve and its statements have sources.</summary>
internal sealed class CheckedDebate
{
    private CheckedDebate(Debate debate) => Debate = debate;

    public Debate Debate { get; }

    /// <returns><c>null</c> if there are errors, found here or while loading.</returns>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static CheckedDebate? From(Debate debate, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        // Rules are independent, so they run in parallel.
        var found = new DiagnosticBag[Rules.All.Length];
        Parallel.For(0, found.Length, new() { CancellationToken = cancellation }, i => Rules.All[i](debate, found[i] = new()));
        foreach (var ofRule in found)
            diagnostics.AddAll(ofRule);

        return diagnostics.HasErrors ? null : new(debate);
    }
}
