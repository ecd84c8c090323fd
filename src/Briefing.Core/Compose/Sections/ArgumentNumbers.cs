using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Lists arguments by their numbers, grouped by speaker: "■ 4.2, 4.5–7; ● 4.3".</summary>
internal static class ArgumentNumbers
{
    public static ImmutableArray<Inline> Of(ComposeContext c, IEnumerable<MappedArgument> arguments) =>
    [
        .. arguments.GroupBy(argument => argument.Owner).OrderBy(own => own.Key).SelectMany(IEnumerable<Inline> (own, i) =>
        [
            i == 0 ? "" : c.Words[PhraseKey.Semicolon],
            new Inline.PartyMark(own.Key),
            "\u00a0" + string.Join(c.Words[PhraseKey.Comma], Ranges(own.Select(Parts))),
        ]),
    ];

    private static IEnumerable<string> Ranges(IEnumerable<(int Issue, int Number)> numbers)
    {
        (int Issue, int First, int Last)? run = null;
        foreach (var (issue, number) in numbers.Order())
        {
            if (run is { } open && open.Issue == issue && open.Last + 1 == number)
            {
                run = open with { Last = number };
                continue;
            }

            if (run is { } ended)
                yield return Written(ended.Issue, ended.First, ended.Last);

            run = (issue, number, number);
        }

        if (run is { } last)
            yield return Written(last.Issue, last.First, last.Last);
    }

    private static string Written(int issue, int first, int last) =>
        first == last ? $"{issue}.{first}" : $"{issue}.{first}–{last}";

    private static (int Issue, int Number) Parts(MappedArgument argument)
    {
        var point = argument.Number.IndexOf('.');
        return (
            int.Parse(argument.Number.AsSpan(0, point), CultureInfo.InvariantCulture),
            int.Parse(argument.Number.AsSpan(point + 1), CultureInfo.InvariantCulture));
    }
}
