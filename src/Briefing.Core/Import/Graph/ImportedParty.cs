namespace Briefing.Import.Graph;

/// <summary>A stakeholder in the file.</summary>
/// <param name="Name"><c>null</c> if the file does not give it.</param>
internal sealed record ImportedParty(string Id, string? Name);
