using Briefing.Print.Layout;
using Briefing.Print.Pdf.Content;

namespace Briefing.Print.Pdf.Navigation;

/// <summary>The links of one page: one area for each line of a link.</summary>
internal sealed class PageLinks(DocumentPage page)
{
    private readonly List<LinkArea> _areas = [];

    public DocumentPage Page { get; } = page;

    public IReadOnlyList<LinkArea> Areas => _areas;

    public void Add(DrawOp.Glyphs glyphs)
    {
        if (glyphs.Link is not { } target)
            return;

        // A link annotation belongs to a link element (PDF/UA-1, 7.18.5).
        var element = glyphs.Element?.Closest("Link") ?? throw new InvalidOperationException(
            $"Text that links is tagged {glyphs.Element?.Role ?? "as an artifact"}, not Link.");
        var area = new LinkArea(element, target, glyphs.Baseline, BoundingBox.Of(glyphs));
        if (_areas is [.., var last] && IsOneLine(last, area, glyphs.Size))
            _areas[^1] = last with { Bounds = last.Bounds.With(area.Bounds) };
        else
            _areas.Add(area);
    }

    /// <summary>Baselines of one line differ by less than half the font size.</summary>
    private static bool IsOneLine(LinkArea last, LinkArea area, double size) =>
        ReferenceEquals(last.Element, area.Element)
        && last.Target == area.Target
        && Math.Abs(last.Baseline - area.Baseline) < size / 2;
}
