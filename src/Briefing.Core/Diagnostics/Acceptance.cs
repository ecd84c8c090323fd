namespace Briefing.Diagnostics;

/// <summary>An author's decision that the warnings of one code are true and wanted in one object.</summary>
/// <param name="At">Where the code is written.</param>
/// <param name="Of">The object that has it, as written.</param>
/// <param name="Reason">The author's words.</param>
/// <param name="Removal">Takes it out of the file; <c>null</c> where something else shares its lines.</param>
internal sealed record Acceptance(string Code, TextSpan At, TextSpan Of, string Reason, Fix? Removal);
