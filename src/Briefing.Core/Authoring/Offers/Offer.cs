namespace Briefing.Authoring.Offers;

/// <summary>Something that may be written at a place.</summary>
/// <param name="Label">What it is called in a list.</param>
/// <param name="Start">Of what it replaces.</param>
internal sealed record Offer(string Label, OfferKind Kind, SnippetText Text, int Start, int End)
{
    /// <summary>A few words beside the label.</summary>
    public string Detail { get; init; } = "";

    /// <summary>More, in Markdown.</summary>
    public string Documentation { get; init; } = "";
}
