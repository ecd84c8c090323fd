using Briefing.Print.Layout;
using Briefing.Print.Pdf.Content;

namespace Briefing.Print.Pdf.Navigation;

/// <summary>The links of one page: an area for each part of a link that stands on one line.</summary>
internal sealed class PageLinks(DocumentPage page)
{
    private readonly List<LinkArea> _areas = [];

    public DocumentPage Page { get; } = page;

    public IReadOnlyList<LinkArea> Areas => _areas;

    public void Add(Mark.Glyphs glyphs)
    {
        if (glyphs.Link is not { } target)
            return;

        // A link annotation belongs to a link element (PDF/UA-1, 7.18.5).
        var element = glyphs.Element?.Around("Link") ?? throw new InvalidOperationException(
            $"Text that links is tagged {glyphs.Element?.Role ?? "as an artifact"}, not Link.");
        var area = new LinkArea(element, target, glyphs.Baseline, MarkBounds.Of(glyphs));
        if (_areas is [.., var last] && IsOneLine(last, area, glyphs.Size))
            _areas[^1] = last with { Bounds = last.Bounds.With(area.Bounds) };
        else
            _areas.Add(area);
    }

    /// <summary>A raised citation sign is still on the line, so that baselines may differ by half a letter.</summary>
    private static bool IsOneLine(LinkArea last, LinkArea area, double size) =>
        ReferenceEquals(last.Element, area.Element)
        && last.Target == area.Target
        && Math.Abs(last.Baseline - area.Baseline) < size / 2;
}
