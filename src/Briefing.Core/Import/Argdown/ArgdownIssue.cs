using Briefing.Load.Schemas;

namespace Briefing.Import.Argdown;

/// <summary>An issue in the file.</summary>
/// <param name="Node">The issue as written to debate.yaml.</param>
internal sealed record ArgdownIssue(string Id, DataNode Node);
