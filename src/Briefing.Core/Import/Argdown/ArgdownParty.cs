namespace Briefing.Import.Argdown;

/// <summary>A stakeholder in the file.</summary>
/// <param name="Name"><c>null</c> if the file does not give it.</param>
internal sealed record ArgdownParty(string Id, string? Name);
