using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Render.Layout;
using Briefing.Render.Tags;

namespace Briefing.Render.Typesetting;

/// <summary>Finished pages with the logical structure of what is on them.</summary>
/// <param name="Headings">In reading order, for an outline.</param>
internal sealed record TypesetDocument(
    ImmutableArray<Page> Pages, StructureElement Root, ImmutableArray<Block.Heading> Headings);
