namespace Briefing.Fuzz;

/// <summary>What a judge throws when an answer is not what it should be.</summary>
/// <param name="kind">The same for inputs that break the same thing.</param>
internal sealed class BrokenPromiseException(string kind, string detail) : Exception(detail)
{
    public string Kind { get; } = kind;
}
