namespace Briefing.Fuzz;

/// <summary>What an input broke.</summary>
/// <param name="Kind">The same for inputs that break the same thing.</param>
internal sealed record FuzzFailure(string Kind, string Detail);
