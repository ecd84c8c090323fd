namespace Briefing.Import.Graph;

/// <summary>How an argument answers another, as far as the data of the argument says.</summary>
/// <param name="To">The title of the argument that it answers.</param>
internal sealed record ImportedReply(string To, string? Kind, string? Basis);
