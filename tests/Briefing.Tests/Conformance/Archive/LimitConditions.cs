using System.Collections.Immutable;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Archive;

/// <summary>ISO 19005-2, 6.1.13: what no reader has to take.</summary>
internal static class LimitConditions
{
    private const int LongestString = 32767;
    private const int LongestName = 127;
    private const int DeepestState = 28;

    public static ImmutableArray<Condition> All { get; } =
    [
        new("6.1.13a", "A number is too large.",
            pdf => Everything(pdf).OfType<double>().Any(number => Math.Abs(number) > int.MaxValue),
            draft => draft.ChangeContent(c => c + "99999999999 w\n")),
        new("6.1.13b", "A string is too long.",
            pdf => Everything(pdf).Any(value => value switch
            {
                string text => text.Length > LongestString,
                byte[] bytes => bytes.Length > LongestString,
                _ => false,
            }),
            draft => draft.Info["Title"] = new byte[LongestString + 1]),
        new("6.1.13c", "A name is too long.",
            pdf => Everything(pdf).OfType<PdfValue.Name>().Select(name => name.Value)
                .Concat(pdf.Dictionaries.SelectMany(d => d.Keys))
                .Any(name => name.Length > LongestName),
            draft => draft.AddUnused(new Entries { [new string('x', LongestName + 1)] = true })),
        new("6.1.13d", "Too many graphics states are saved within each other.",
            pdf => pdf.Contents.Any(content => content.Operations.Any(operation => operation.Depth > DeepestState)),
            draft => draft.ChangeContent(c => c + string.Concat(Enumerable.Repeat("q\n", DeepestState + 1)))),
        new("6.1.13e", "A page is too small or too large.",
            pdf => pdf.Pages.Any(page => Sides(pdf, page).Any(side => side is < 3 or > 14_400)),
            draft => draft.Page["MediaBox"] = new List<object?> { 0.0, 0.0, 595.0, 14_401.0 }),
    ];

    private static IEnumerable<object?> Everything(WrittenPdf pdf) =>
        pdf.Values.Concat(pdf.Contents.SelectMany(content => content.Operations)
            .SelectMany(operation => operation.Operands));

    private static IEnumerable<double> Sides(WrittenPdf pdf, Entries page)
    {
        var box = pdf.Items(page, "MediaBox").Cast<double>().ToArray();
        return [box[2] - box[0], box[3] - box[1]];
    }
}
