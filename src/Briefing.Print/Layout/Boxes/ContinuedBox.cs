namespace Briefing.Print.Layout.Boxes;

/// <summary>The rest of some content after a page break, under a label that names it.</summary>
/// <remarks>The label is never alone on a page: otherwise, pages with only labels could follow forever.</remarks>
internal sealed class ContinuedBox(Box label, Box content) : Box
{
    public override double Height { get; } = label.Height + content.Height;

    public override BoxCut? Cut(double available, bool force)
    {
        var room = available - label.Height;

        if (content.Cut(room, force) is { } cut && (!force || cut.Head.Fits(room)))
            return new(new ContinuedBox(label, cut.Head), new ContinuedBox(label, cut.Tail));

        // Better without its label than not at all.
        return force && !content.Fits(available) && content.Cut(available, force) is { } forced
            ? forced with { Tail = new ContinuedBox(label, forced.Tail) }
            : null;
    }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        label.Paint(canvas, x, y);
        content.Paint(canvas, x, y + label.Height);
    }
}
