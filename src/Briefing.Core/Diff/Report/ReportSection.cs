using System.Collections.Immutable;

namespace Briefing.Diff.Report;

/// <summary>What changed in one part of the debate: a stakeholder's position, the issues, the sources.</summary>
internal sealed record ReportSection(string Title, ImmutableArray<ReportLine> Lines);
