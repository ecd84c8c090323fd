namespace Briefing.Authoring;

/// <summary>Something with an id.</summary>
/// <param name="Reference">What is written to refer to it.</param>
/// <param name="Title">A line by which a person knows it: a claim, a question, a title, a name.</param>
/// <param name="Text">All that helps to choose it, in Markdown.</param>
internal sealed record Known(string Reference, string Id, string Title, string Text)
{
    /// <summary>The id of the stakeholder that it belongs to; empty for what belongs to none.</summary>
    public string Owner { get; init; } = "";
}
