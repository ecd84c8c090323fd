using Briefing.Text;

namespace Briefing.Diagnostics;

/// <summary>A second place that helps to understand a diagnostic, with a few words on what it is.</summary>
internal sealed record RelatedPlace(string Message, TextSpan At);
