namespace Briefing.Export.Aif;

/// <summary>The nodes of an argument that replies lead to, or come from.</summary>
/// <param name="Inference"><c>null</c> if there are no premises.</param>
internal sealed record AifArgument(AifNode Locution, AifNode Claim, ImmutableArray<AifNode> Premises, AifNode? Inference);
