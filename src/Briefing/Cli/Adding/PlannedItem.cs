using Briefing.Scaffold;

namespace Briefing.Cli.Adding;

/// <summary>An item to write.</summary>
/// <param name="What">"argument 'operator/riders'".</param>
/// <param name="NewFile">A file to write with it, if any.</param>
internal sealed record PlannedItem(string What, Addition Addition, (string Name, string Content)? NewFile = null);
