namespace Briefing.Compose.Documents;

/// <summary>A party's answer in a strip of answers.</summary>
/// <param name="Party">Index into <see cref="Document.Parties"/>.</param>
/// <param name="Answer">Empty if it is silent.</param>
internal sealed record StripCell(int Party, ImmutableArray<Inline> Answer)
{
    /// <summary>The target of links to the answer.</summary>
    public string? Anchor { get; init; }
}
