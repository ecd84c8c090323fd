namespace Briefing.Import.Drafts;

/// <summary>The files of a debate that another program's file becomes.</summary>
/// <param name="Summary">What became what, a line each.</param>
internal sealed record DebateDraft(ImmutableArray<(string Name, string Content)> Files, ImmutableArray<string> Summary);
