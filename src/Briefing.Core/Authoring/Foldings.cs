using Briefing.Authoring.Outlines;

namespace Briefing.Authoring;

/// <summary>The parts of a file that can be folded to their first line: keys, entries, long texts.</summary>
internal static class Foldings
{
    /// <returns>First and last lines, counted from 1.</returns>
    public static ImmutableArray<(int First, int Last)> Of(WorkingFile file) =>
    [
        .. Spans(file.Outline)
            .Select(span => (First: file.Text.PlaceOf(span.Start).Line, Last: file.Text.PlaceOf(Math.Max(span.Start, span.End - 1)).Line))
            .Where(lines => lines.Last > lines.First)
            .Distinct()
            .OrderBy(lines => lines.First)
            .ThenByDescending(lines => lines.Last),
    ];

    private static IEnumerable<(int Start, int End)> Spans(OutlineNode? node) => node switch
    {
        OutlineNode.Mapping mapping => mapping.Entries.SelectMany(entry => Spans(entry.Value).Prepend((entry.Start, entry.End))),
        OutlineNode.Sequence list => list.Items.SelectMany(item => Spans(item.Value).Prepend((item.Start, item.End))),
        _ => [],
    };
}
