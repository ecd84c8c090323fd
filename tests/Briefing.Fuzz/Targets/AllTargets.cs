using System.Collections.Immutable;

namespace Briefing.Fuzz.Targets;

/// <summary>Every target, and whose turn it is.</summary>
internal sealed class AllTargets : IDisposable
{
    private readonly ImmutableArray<Target> _turns;

    /// <param name="only">The name of the one to try; <c>null</c> for all in turn.</param>
    public AllTargets(string? only = null)
    {
        All = [.. Create().Where(target => only is null || target.Name == only)];
        var rounds = All.Length == 0 ? 0 : All.Max(target => target.Weight);
        _turns = [.. Enumerable.Range(0, rounds).SelectMany(round => All.Where(target => target.Weight > round))];
    }

    public ImmutableArray<Target> All { get; }

    public Target Of(int number) => _turns[number % _turns.Length];

    public void Dispose()
    {
        foreach (var target in All)
            target.Dispose();
    }

    private static Target[] Create() =>
    [
        new DebateTarget(), new TextTarget(), new FormatsTarget(), new ImportTarget(), new AddTarget(), new SourcesTarget(),
        new VerifyTarget(), new DiffTarget(), new MarkdownTarget(), new PdfTarget(), new RaceTarget(),
    ];
}
