namespace Briefing.Import.Argdown;

/// <summary>A stakeholder of the file.</summary>
/// <param name="Name">Nothing if the file does not say it.</param>
internal sealed record ArgdownParty(string Id, string? Name);
