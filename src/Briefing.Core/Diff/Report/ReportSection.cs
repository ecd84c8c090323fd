namespace Briefing.Diff.Report;

/// <summary>The changes to one part of the debate: a stakeholder's position, the issues, the sources.</summary>
internal sealed record ReportSection(string Title, ImmutableArray<ReportLine> Lines);
