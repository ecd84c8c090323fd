using Briefing.Print.Layout;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>A document whose pages are made while they are read, once.</summary>
/// <param name="Root">The logical structure; complete once all pages are read.</param>
internal sealed record TypesetDocument(IEnumerable<Page> Pages, StructureElement Root);
