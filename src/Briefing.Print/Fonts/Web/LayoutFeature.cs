namespace Briefing.Print.Fonts.Web;

/// <summary>A feature of a <c>GPOS</c> or <c>GSUB</c> table: one lookup with its subtables.</summary>
internal sealed record LayoutFeature(string Tag, int LookupType, ImmutableArray<byte[]> Subtables);
