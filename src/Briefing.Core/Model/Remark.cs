namespace Briefing.Model;

/// <summary>What the authors tell one another about a part of the debate; printed in drafts only.</summary>
/// <param name="IsToDo">Whether something is still to be done, rather than said.</param>
/// <param name="What">The name of the part: "argument".</param>
/// <param name="Of">Where the part has its id, or the reference that tells it from others; else where the remark stands.</param>
/// <param name="Id">The id or reference; <c>null</c> if it has none.</param>
internal sealed record Remark(bool IsToDo, Prose Text, string What, TextSpan Of, string? Id);
