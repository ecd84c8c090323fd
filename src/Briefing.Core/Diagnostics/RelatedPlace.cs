namespace Briefing.Diagnostics;

/// <summary>A place that helps to understand a diagnostic, with a short description.</summary>
internal sealed record RelatedPlace(string Message, TextSpan At);
