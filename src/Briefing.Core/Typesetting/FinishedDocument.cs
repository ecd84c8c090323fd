using Briefing.Print.Layout;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>Finished pages with their logical structure.</summary>
internal sealed record FinishedDocument(ImmutableArray<Page> Pages, StructureElement Root);
