using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>The issues of a part.</summary>
/// <param name="Part"><c>null</c> for issues that belong to none.</param>
/// <param name="Anchor">Of the heading of the part.</param>
internal sealed record IssueGroup(Part? Part, string Anchor, ImmutableArray<MappedIssue> Issues);
