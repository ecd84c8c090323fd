namespace Briefing.Authoring.Outlines;

/// <param name="Start">The offset of the dash or, in brackets, of the value.</param>
internal sealed record OutlineItem(int Start, OutlineNode? Value)
{
    public int End => Value?.End ?? Start + 1;
}
