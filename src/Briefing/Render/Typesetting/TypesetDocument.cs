using System.Collections.Immutable;
using Briefing.Render.Layout;
using Briefing.Render.Tags;

namespace Briefing.Render.Typesetting;

/// <summary>Finished pages with the logical structure of what is on them.</summary>
internal sealed record TypesetDocument(ImmutableArray<Page> Pages, StructureElement Root);
