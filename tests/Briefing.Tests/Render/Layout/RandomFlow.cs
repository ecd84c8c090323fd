using Briefing.Print.Drawing;
using Briefing.Print.Layout;
using Briefing.Print.Layout.Boxes;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Tags;

namespace Briefing.Tests.Render.Layout;

/// <summary>A flow of all kinds of boxes that a seed makes, and the paragraphs in it.</summary>
internal sealed class RandomFlow(int seed)
{
    private static readonly Frame s_padded = new(new Insets(4)) { Fill = Color.White, Border = new Stroke(1, Color.Black) };

    private readonly Random _random = new(seed);

    public List<Written> Paragraphs { get; } = [];

    public StackItem[] Make(double width) => Items(0, width, 30, depth: 0);

    private StackItem[] Items(double x, double width, int count, int depth) =>
    [
        .. Enumerable.Range(0, count).Select(_ =>
            new StackItem(Box(x, width, depth), _random.Next(12), _random.Next(12)) { KeepWithNext = _random.Next(5) == 0 }),
    ];

    private Box Box(double x, double width, int depth) => _random.Next(depth > 2 ? 3 : 10) switch
    {
        < 3 => Paragraph(x, width),
        3 => new StackBox([.. Items(x, width, _random.Next(1, 5), depth + 1)]),
        4 => new HangingBox(Label(), 12, Box(x + 12, width - 12, depth + 1)),
        5 => new PaddedBox(Box(x + 4, width - 8, depth + 1), width, s_padded) { Continued = _random.Next(2) == 0 ? Label() : null },
        6 => new KeepTogetherBox(new AnchorBox("anchor", Box(x, width, depth + 1))),
        7 => new TableBox(
            _random.Next(3) == 0 ? null : Header(x, width),
            [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Row(x, width, depth + 1))],
            new TableStyle(width) { RowRule = new Stroke(1, Color.Black) }),
        _ => Row(x, width, depth + 1),
    };

    private RowBox Row(double x, double width, int depth)
    {
        var half = width / 2;

        return new RowBox([Cell(x, 0, half, depth), Cell(x, half, half, depth)])
        {
            KeepTogetherBelow = _random.Next(80),
            MinimumHead = _random.Next(60),
        };
    }

    private Cell Cell(double x, double left, double width, int depth) =>
        new(Box(x + left + 4, width - 8, depth), left, width, s_padded)
        {
            Continued = _random.Next(2) == 0 ? Label() : null,
            Reminder = _random.Next(2) == 0 ? Label() : null,
        };

    private RowBox Header(double x, double width) => new([new Cell(Paragraph(x, width, "head"), 0, width, Frame.None)]);

    private ParagraphBox Paragraph(double x, double width) =>
        Paragraph(x, width, RandomText.Make(_random, _random.Next(1, 30)));

    private ParagraphBox Paragraph(double x, double width, string text)
    {
        var element = new StructureElement("P");
        Paragraphs.Add(new(element, text, x, x + width));
        return Lines.Paragraph(text, width, element);
    }

    private static ParagraphBox Label() => Lines.Paragraph("-", 10);

    /// <param name="Left">Of the column that it must stay in.</param>
    public sealed record Written(StructureElement Element, string Text, double Left, double Right);
}
