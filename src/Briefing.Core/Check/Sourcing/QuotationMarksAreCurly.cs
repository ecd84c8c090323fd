using Briefing.Check.Inventory;
using Briefing.Typography;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0408: the texts of a file have the quotation marks and apostrophes of print, not those of a typewriter.</summary>
/// <remarks>Not in quotations, which are held against their source, nor where the debate says how they are printed.</remarks>
internal static class QuotationMarksAreCurly
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        if (debate.Quotes is not null)
            return;

        var suspects = debate.Prose
            .Where(text => StraightMarks.MayBeIn(text.Plain) && FileName.IsYaml(text.At.File.Path))
            .ToList();
        if (suspects.Count == 0)
            return;

        var exempt = NotOurs(debate).ToHashSet();
        var marks = QuotationMarks.Of(debate.Words);
        foreach (var file in suspects.Where(text => !exempt.Contains(text.At)).GroupBy(text => text.At.File))
        {
            ImmutableArray<(TextSpan At, StraightMark Mark)> found =
            [
                .. file.SelectMany(
                    text => StraightMarks.In(text.Plain, marks),
                    (text, mark) => (text.PlaceOfPlain(mark.Index, 1), mark)),
            ];
            var mended = found.Where(IsMended).Select(one => (one.At, one.Mark.Meant));
            if (found is [var (first, _), ..])
                diagnostics.Add(Problems.StraightMarks(first, found.Length, [.. mended]));
        }
    }

    private static IEnumerable<TextSpan> NotOurs(Debate debate)
    {
        var quotations = CitingStatements.All(debate)
            .SelectMany(statement => statement.Citations)
            .Select(citation => citation.Quote);
        var titles = debate.Sources
            .Where(source => !source.Language.Value.Equals(debate.Language.Value, StringComparison.OrdinalIgnoreCase))
            .SelectMany(IEnumerable<Prose?> (source) => [source.Title, source.ContainerTitle, source.CollectionTitle]);
        return quotations.Concat(titles).OfType<Prose>().Select(text => text.At);
    }

    /// <summary>Whether it is certain, and its place is known to the character.</summary>
    private static bool IsMended((TextSpan At, StraightMark Mark) one) =>
        one.Mark.IsCertain
        && one.At.File.Content.AsSpan(one.At.Start, one.At.Length) is "\"" or "'" or "''" or "\\\"";
}
