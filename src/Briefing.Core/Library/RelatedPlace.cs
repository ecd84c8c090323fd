namespace Briefing.Library;

/// <summary>Another place that helps to understand a diagnostic.</summary>
/// <param name="Message">What is there: "first used here".</param>
/// <param name="Place">Where it is.</param>
public sealed record RelatedPlace(string Message, Place Place);
