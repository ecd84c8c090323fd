using Briefing.Import.Bibliography;

namespace Briefing.Cli.Commands;

/// <summary>Reports which imported sources are already listed and which fields have no counterpart.</summary>
internal static class ImportReport
{
    public static IEnumerable<string> Lines(SourceImport import)
    {
        foreach (var (source, there) in import.Known)
        {
            var key = Phrase.Quote(source.Key.Value);
            yield return $"{Place(source.Key.At)}: {key} is there already, as '{there.Id.Value}'.";
        }

        var fields = import.Added
            .SelectMany(one => one.Source.LeftOut)
            .GroupBy(field => field.Value, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var (first, count) = (field.First().At, field.Count());
            var more = count == 1 ? "" : $", and {Phrase.Count(count - 1, "more time")}";
            yield return $"{Place(first)}: {Phrase.Quote(field.Key)} was left out{more}: a source has no place for it.";
        }
    }

    private static string Place(TextSpan at) => $"{at.File.Path}({at.Line},{at.Column})";
}
