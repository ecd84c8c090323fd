using Briefing.Compose.Figures;
using Briefing.Figures.Drawings;
using Briefing.Print.Drawing;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Figures;

/// <summary>
/// Lays out the map of one issue: a lane for each party, a row for each argument with replies, and each reply
/// as a horizontal arrow from its party's lane, so that no arrows cross. Arguments without replies are below, as high
/// in their lane as the arrows allow.
/// </summary>
internal sealed class IssueMapLayout
{
    // Wide enough for the shortest arrow.
    private const double MinLaneWidth = 29;
    private const double Header = 15;
    private const double BoxHeight = 10.5;
    private const double ReplyPitch = 7.5;
    private const double RowGap = 4;
    /// <summary>Of the marks of the parties, in points.</summary>
    public const double MarkerSize = 5.2;


    private readonly FigureDesign _design;
    private readonly Diagram.IssueMap _map;
    private readonly double _width;
    private readonly double _lane;
    private readonly double _boxWidth;
    private readonly TextStyle _number;
    private readonly DrawingBuilder _drawing = new();
    private readonly List<Stretch>[] _taken;

    private IssueMapLayout(FigureDesign design, Diagram.IssueMap map, double width)
    {
        (_design, _map, _width) = (design, map, width);
        _lane = width / design.Parties.Length;
        _number = design.Strong(FigureDesign.SmallSize, Color.White);
        var widest = map.Arguments.IsEmpty ? 0 : map.Arguments.Max(a => DrawingBuilder.WidthOf(a.Number, _number));
        _boxWidth = Math.Max(BoxHeight, widest + 4);
        _taken = [.. design.Parties.Select(_ => new List<Stretch>())];
    }

    /// <summary>The least width for adjacent labels and the shortest arrows, in points.</summary>
    public static double MinWidth(FigureDesign design)
    {
        var widest = design.Parties.Max(p => LabelWidth(p, design.Strong(FigureDesign.SmallSize, p.Color)));
        return design.Parties.Length * Math.Max(MinLaneWidth, widest + 2);
    }

    public static Drawing LayOut(FigureDesign design, Diagram.IssueMap map, double width) =>
        new IssueMapLayout(design, map, width).LayOut();

    private Drawing LayOut()
    {
        var y = Header + RowGap;
        ImmutableArray<MapRow> rows = [.. _map.Arguments.Where(a => !a.Replies.IsEmpty).Select(Row)];
        var places = new List<PlacedArgument>();

        foreach (var row in rows)
        {
            places.Add(new(row.Argument, y, row.Height));
            _taken[row.Argument.Party].Add(new(y, y + row.Height));
            foreach (var reply in row.Replies)
                _taken[reply.From].Add(new(y + reply.Y - MarkerSize / 2 - 1, y + reply.Y + MarkerSize / 2 + 1));
            y += row.Height + RowGap;
        }

        var bottom = AddUnanswered(places, rows, y);
        for (var party = 0; party < _taken.Length; party++)
            DrawLane(party, bottom - 0.5);
        for (var i = 0; i < rows.Length; i++)
            DrawReplies(rows[i], places[i].Top);
        foreach (var (argument, top, height) in places)
            DrawArgument(argument, top, height);

        return _drawing.Finish(_width, bottom);
    }

    /// <summary>Adds arguments without replies, stacked in the lane of their party, below the last row that reaches the lane.</summary>
    /// <param name="end">The bottom of the rows, in points.</param>
    /// <returns>The bottom of the map.</returns>
    private double AddUnanswered(List<PlacedArgument> places, ImmutableArray<MapRow> rows, double end)
    {
        var bottom = end;
        foreach (var lane in _map.Arguments.Where(a => a.Replies.IsEmpty).GroupBy(a => a.Party))
        {
            var y = Header + RowGap;
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i].Reaches(lane.Key))
                    y = places[i].Top + places[i].Height + RowGap;
            }

            foreach (var argument in lane)
            {
                places.Add(new(argument, y, BoxHeight));
                _taken[argument.Party].Add(new(y, y + BoxHeight));
                y += BoxHeight + RowGap / 2;
            }

            bottom = Math.Max(bottom, y);
        }

        return bottom;
    }

    private static MapRow Row(MapArgument argument)
    {
        // The nearest first on either side, so that an arrow passes below the markers of the lanes that it crosses.
        var left = argument.Replies.Where(r => r.From < argument.Party).OrderByDescending(r => r.From).ToArray();
        var right = argument.Replies.Where(r => r.From >= argument.Party).OrderBy(r => r.From).ToArray();
        var most = Math.Max(left.Length, right.Length);
        var height = BoxHeight + (most - 1) * ReplyPitch;
        return new(argument, height, [.. Side(left), .. Side(right)]);

        IEnumerable<PlacedReply> Side(MapReply[] replies)
        {
            var first = (height - (replies.Length - 1) * ReplyPitch) / 2;
            return replies.Select((reply, i) => new PlacedReply(reply.From, reply, first + i * ReplyPitch));
        }
    }

    private void DrawLane(int party, double bottom)
    {
        _drawing.Parties = [party];
        var design = _design.Parties[party];
        var x = Middle(party);
        var isSilent = _map.Silent.Contains(party);
        var style = _design.Strong(FigureDesign.SmallSize, isSilent ? _design.Quiet : design.Color);
        var left = x - LabelWidth(design, style) / 2;
        var baseline = 8.5;
        _drawing.Marker(
            design.Marker(MarkerSize) with { Color = style.Color },
            new(left + MarkerSize / 2, baseline - DrawingBuilder.CapHeight(style) / 2));
        _drawing.Text(design.Label, style, new(left + MarkerSize + 2, baseline));

        if (isSilent)
            return;

        var pen = new Pen(0.5, _design.Rule);
        var y = Header - 2;
        foreach (var (top, end) in _taken[party].OrderBy(t => t.Top).ThenBy(t => t.Bottom))
        {
            if (top > y)
                _drawing.Line(new(x, y), new(x, top), pen);
            y = end;
        }

        if (bottom > y)
            _drawing.Line(new(x, y), new(x, bottom), pen);
    }

    private void DrawReplies(MapRow row, double top)
    {
        foreach (var (from, reply, y) in row.Replies)
        {
            _drawing.Parties = [from, row.Argument.Party];
            var side = from < row.Argument.Party ? -1 : 1;
            var start = new Point(Middle(from), top + y);
            var color = _design.Parties[from].Color;
            ReplyArrow.Draw(
                _drawing,
                reply.Kind,
                start with { X = start.X - side * (MarkerSize / 2 + 0.6) },
                start with { X = Middle(row.Argument.Party) + side * (_boxWidth / 2 + 0.6) },
                color);
            _drawing.Marker(_design.Parties[from].Marker(MarkerSize), start);
        }
    }

    private void DrawArgument(MapArgument argument, double top, double height)
    {
        _drawing.Parties = [argument.Party];
        var color = _design.Parties[argument.Party].Color;
        var isOpen = argument.Replies.IsEmpty;
        var inset = isOpen ? 0.4 : 0;
        _drawing.RoundedBox(
            Middle(argument.Party) - _boxWidth / 2 + inset,
            top + inset,
            _boxWidth - 2 * inset,
            height - 2 * inset,
            2.5,
            isOpen ? Color.White : color,
            isOpen ? new(0.8, color) : null);
        _drawing.TextAround(
            argument.Number,
            isOpen ? _number with { Color = color } : _number,
            new(Middle(argument.Party), top + height / 2),
            new(null, argument.Anchor, argument.Description));
    }

    private static double LabelWidth(PartyDesign party, TextStyle style) =>
        MarkerSize + 2 + DrawingBuilder.WidthOf(party.Label, style);

    private double Middle(int party) => (party + 0.5) * _lane;

    /// <summary>An occupied stretch of a lane, in points.</summary>
    private sealed record Stretch(double Top, double Bottom);

    private sealed record PlacedArgument(MapArgument Argument, double Top, double Height);

    /// <param name="Y">Of its arrow, in points below the top of the row.</param>
    private sealed record PlacedReply(int From, MapReply Reply, double Y);

    private sealed record MapRow(MapArgument Argument, double Height, ImmutableArray<PlacedReply> Replies)
    {
        /// <summary>Whether its box or an arrow touches or crosses a lane.</summary>
        public bool Reaches(int lane) =>
            lane >= Math.Min(Argument.Party, Replies.Min(r => r.From)) && lane <= Math.Max(Argument.Party, Replies.Max(r => r.From));
    }
}
