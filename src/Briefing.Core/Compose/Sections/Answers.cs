using Briefing.Compose.Wordings;
using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>The answers of stakeholders to an issue.</summary>
internal static class Answers
{
    /// <summary>The answer with a capital and without a full stop: "no" and "No." look the same.</summary>
    public static string Printed(Stance stance) => Terms.Capitalized(stance.Answer.Value.TrimEnd('.'));

    /// <summary>Whether any side answers an issue.</summary>
    public static bool IsGiven(MappedIssue issue) => issue.Stances.Any(stance => stance is not null);
}
