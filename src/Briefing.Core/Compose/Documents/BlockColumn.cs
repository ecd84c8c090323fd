namespace Briefing.Compose.Documents;

/// <summary>One of several columns of blocks.</summary>
/// <param name="Weight">The share of the width, relative to the other columns.</param>
internal sealed record BlockColumn(double Weight, ImmutableArray<Block> Content);
