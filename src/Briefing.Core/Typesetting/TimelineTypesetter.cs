using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;

namespace Briefing.Typesetting;

/// <summary>Typesets events along a vertical axis: to scale within a year, with a break in the axis beyond.</summary>
internal sealed class TimelineTypesetter(FlowTypesetter flow)
{
    private const double DateWidth = 92;
    private const double AxisSpace = 28;
    private const double Space = 8;

    // For a year, in points; the least is between two events of one day.
    private const double YearHeight = 13;
    private const double LeastGap = 4;
    private const double DaysOfYear = 365.25;

    public ImmutableArray<StackItem> Typeset(Block.TimelineList timeline, double width, StructureElement parent)
    {
        var list = parent.Add(new StructureElement("L") { ListNumbering = "None" });
        var items = ImmutableArray.CreateBuilder<StackItem>();
        DateOnly? previous = null;
        foreach (var entry in timeline.Entries)
        {
            var days = previous is { } before ? entry.First.DayNumber - before.DayNumber : 0;
            var isBroken = days > DaysOfYear;
            var gap = previous is null ? 0 : isBroken ? YearHeight : LeastGap + days / DaysOfYear * (YearHeight - LeastGap);
            var box = Entry(entry, gap, isBroken, width, list.Add("LI"));
            items.Add(new(entry.Anchor is { } anchor ? new AnchorBox(anchor, box) : box));
            previous = entry.First;
        }

        return
        [
            .. items.Select((item, i) => item with
            {
                SpaceBefore = i == 0 ? Space : 0,
                SpaceAfter = i == items.Count - 1 ? Space : 0,
            }),
        ];
    }

    private TimelineEntryBox Entry(TimelineEntry entry, double gap, bool isBroken, double width, StructureElement item)
    {
        var scale = flow.Design.TypeScale;
        var palette = flow.Design.Palette;
        var date = flow.Text([entry.Date], scale.RowHeader, DateWidth, item.Add("Lbl"), TextAlignment.End).Box;
        var style = entry.IsWatershed ? scale.RowHeader : scale.Of(ParagraphRole.Short);
        var left = DateWidth + AxisSpace;
        var text = flow.Text(entry.Content, style, FlowTypesetter.Measure(style, width - left), item.Add("LBody")).Box;
        return new(date, text, left)
        {
            Gap = gap,
            IsBroken = isBroken,
            IsHollow = entry.IsDisputed,
            Middle = scale.RowHeader.Leading / 2,
            AxisX = DateWidth + AxisSpace / 2,
            Axis = new(0.75, palette.StrongRule),
            Dot = palette.Ink,
            Paper = Print.Drawing.Color.FromRgb(0xFFFFFF),
        };
    }
}
