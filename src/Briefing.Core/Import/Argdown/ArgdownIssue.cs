using Briefing.Scaffold;

namespace Briefing.Import.Argdown;

/// <summary>An issue of the file.</summary>
/// <param name="Node">As debate.yaml has it.</param>
internal sealed record ArgdownIssue(string Id, NewNode Node);
