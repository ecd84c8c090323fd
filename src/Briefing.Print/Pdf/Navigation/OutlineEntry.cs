namespace Briefing.Print.Pdf.Navigation;

/// <summary>An entry of the outline (bookmarks).</summary>
/// <param name="Anchor">The anchor that it links to.</param>
internal sealed record OutlineEntry(string Title, string Anchor, ImmutableArray<OutlineEntry> Children);
