namespace Briefing.Map.Clashes;

/// <summary>A clash in a form that a note could print.</summary>
/// <param name="Index">Among the candidates.</param>
/// <param name="Position">Of the clash by rank, from 0.</param>
/// <param name="Juxtaposed">The pairs that only the editors set against each other.</param>
internal sealed record NoteCandidate(
    Clash Clash, int Index, int Position, ClashPassages Passages, ImmutableArray<(int, int)> Juxtaposed)
{
    public ImmutableArray<int> Parties { get; } = Clash.Parties;

    public int Issue { get; } = Clash.Issue.Number;
}
