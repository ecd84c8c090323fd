using Briefing.Compose.Wordings;

namespace Briefing.Html;

/// <summary>What the style sheet for paper reads.</summary>
internal static class PrintDepth
{
    /// <returns>The value of an attribute on what only a record prints; <c>null</c> for what a briefing prints, too.</returns>
    public static string? Of(Length depth) => depth == Length.Record ? ScreenWording.Key(depth) : null;
}
