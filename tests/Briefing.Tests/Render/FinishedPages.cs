using System.Collections.Immutable;
using Briefing.Compose.Documents;
using Briefing.Print.Layout;
using Briefing.Print.Tags;
using Briefing.Styles;
using Briefing.Typesetting;

namespace Briefing.Tests.Render;

/// <summary>Pages with everything on them, their numbers included, which a writer of files paints last.</summary>
internal static class FinishedPages
{
    public static (ImmutableArray<Page> Pages, StructureElement Root) Of(Document document, Design design)
    {
        var typeset = Typesetter.Typeset(document, design, new());
        return (Of(typeset.Pages), typeset.Root);
    }

    public static ImmutableArray<Page> Of(IEnumerable<Page> pages)
    {
        Page[] laidOut = [.. pages];
        var numbers = PageNumbers.Of(laidOut.Select(page => page.Anchors));
        return [.. laidOut.Select(page => page with { DrawOps = [.. page.DrawOps, .. page.Numbered?.Invoke(numbers) ?? []], Numbered = null })];
    }
}
