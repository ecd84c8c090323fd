namespace Briefing.Map;

/// <summary>There is no such part of a debate.</summary>
/// <param name="message">What is wrong, in one sentence.</param>
internal sealed class PartException(string message) : Exception(message)
{
    /// <summary>The id that the debate lacks; <c>null</c> if it has all that was named, and nothing is said of it.</summary>
    public string? UnknownId { get; init; }

    /// <summary>The ids that there are, if one is unknown.</summary>
    public string? Known { get; init; }
}
