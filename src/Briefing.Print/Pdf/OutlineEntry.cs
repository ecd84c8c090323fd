using System.Collections.Immutable;

namespace Briefing.Print.Pdf;

/// <summary>A line of the outline that a reader shows beside the pages.</summary>
/// <param name="Anchor">Where a click on it leads.</param>
internal sealed record OutlineEntry(string Title, string Anchor, ImmutableArray<OutlineEntry> Children);
