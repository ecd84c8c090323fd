namespace Briefing.Model;

/// <summary>A version of a document, and what changed in it.</summary>
internal sealed record Revision(Prose Version, Located<PartialDate> Date, Prose? Changes);
