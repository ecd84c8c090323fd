using Briefing.Import.Bibliography.Items;
using Briefing.Load.Yaml;

namespace Briefing.Import.Bibliography.Csl;

/// <summary>Dates of CSL: in parts, raw, literal or in EDTF, and as pandoc has written them.</summary>
internal static class CslDates
{
    private static readonly string[] s_texts = ["raw", "edtf", "literal"];

    public static DateReading Read(YamlNode node) => node switch
    {
        YamlNode.Scalar written => DateText.Read(written.Text),
        YamlNode.Sequence { Items: [_, ..] ends } when ends.All(end => end is YamlNode.Mapping) => OfMappings(ends),
        YamlNode.Mapping parts when parts.Find("year") is not null => OfMappings([parts]),
        YamlNode.Mapping parts => OfParts(parts),
        _ => DateReading.Unread("a date without parts"),
    };

    private static DateReading OfParts(YamlNode.Mapping parts)
    {
        var texts = s_texts.Select(name => parts.Find(name)?.Value).OfType<YamlNode.Scalar>()
            .Select(scalar => scalar.Text).Where(text => text.Length > 0).ToList();
        var lost = Doubts(parts);
        var reading = parts.Find("date-parts")?.Value is YamlNode.Sequence { Items: [_, ..] items }
            ? OfNumbers(items[0] is YamlNode.Scalar ? [Numbers(parts.Find("date-parts")!.Value)] : [.. items.Select(Numbers)], lost)
            : null;
        foreach (var text in texts)
        {
            if (reading?.Value is not null)
                break;

            reading = DateText.Read(text);
        }

        return reading ?? DateReading.Unread("a date without parts");
    }

    /// <summary>Year, month and day with names, as pandoc's YAML had them.</summary>
    private static DateReading OfMappings(ImmutableArray<YamlNode> ends)
    {
        var mappings = ends.OfType<YamlNode.Mapping>().ToList();
        var dates = mappings.Select(end => ((string[])["year", "month", "day"])
            .Select(name => end.Find(name)?.Value is YamlNode.Scalar { IsNull: false } scalar ? scalar.Text : "")
            .TakeWhile(part => part.Length > 0).ToImmutableArray());
        return OfNumbers([.. dates], [.. mappings.SelectMany(end => Doubts(end))]);
    }

    private static DateReading OfNumbers(ImmutableArray<ImmutableArray<string>> dates, ImmutableArray<string> lost)
    {
        var text = string.Join('/', dates.Where(date => date.Length > 0).Select(date =>
            string.Join('-', date.Select((part, i) => i > 0 && part.Length == 1 ? $"0{part}" : part))));
        var reading = DateText.Read(text);
        return reading.Value is null || lost.IsEmpty
            ? reading
            : new(reading.Value, string.Join(", ", [.. lost, .. reading.Lost.Length > 0 ? [reading.Lost] : (string[])[]]));
    }

    private static ImmutableArray<string> Doubts(YamlNode.Mapping date) =>
    [
        .. date.Find("circa")?.Value is YamlNode.Scalar { Text: not ("false" or "0" or "") } ? ["'circa'"] : (string[])[],
        .. date.Find("season")?.Value is YamlNode.Scalar { Text.Length: > 0 } season ? [$"the season ({season.Text})"] : (string[])[],
    ];

    /// <summary>Numbers may be quoted, as some programs write them.</summary>
    private static ImmutableArray<string> Numbers(YamlNode node) => node is YamlNode.Sequence list
        ? [.. list.Items.Take(4).Select(item => item is YamlNode.Scalar { IsNull: false } scalar ? scalar.Text.Trim() : "")
            .TakeWhile(part => part.Length > 0)]
        : node is YamlNode.Scalar alone ? [alone.Text.Trim()] : [];
}
