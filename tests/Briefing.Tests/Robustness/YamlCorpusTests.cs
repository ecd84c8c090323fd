using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefing.Explain;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Robustness;

/// <summary>Each construct in each place, as a file of its own, and what <c>check</c> says of it, in one table.</summary>
public sealed class YamlCorpusTests
{
    private const string Legend =
        """
        A line is a construct of YAML and what 'check' says where it is put, in six places:
        'value' after a key, 'below' on the line after a key, 'item' of a list, 'flow' between braces, 'key', 'line' of its own.
        A number is a code without its BRF. It is reported at the start of the construct, unless it has a place behind it:
        '2:5' is line 2, column 5 of the construct (before it, if that is less than 1), 'key' the key before it, 'end+1:1'
        column 1 of the line after it. '+3' stands for three more.

        """;

    [Fact(Explicit = true)]
    public void Every_construct_is_read_or_reported_in_every_place()
    {
        var rows = YamlConstructs.All.AsParallel().AsOrdered()
            .Select(construct => (Construct: construct, Outcomes: YamlConstructs.Places
                .Select(place => new YamlOutcome(place.Name, place.Text, construct)).ToImmutableArray()))
            .ToImmutableArray();
        var codes = rows.SelectMany(row => row.Outcomes).SelectMany(outcome => outcome.Codes).Distinct().Order(StringComparer.Ordinal);

        var text = new StringBuilder(Legend).Append('\n');
        foreach (var code in codes)
            text.Append($"{code[^4..]} {Manual.Of(code)!.Title}\n");
        text.Append('\n');
        foreach (var (construct, outcomes) in rows)
            text.Append($"{Shown(construct).PadRight(20)} {Folded(outcomes)}\n");

        Snapshot.Matches(text.ToString(), "yaml");
    }

    /// <summary>Places with the same outcome share it.</summary>
    private static string Folded(ImmutableArray<YamlOutcome> outcomes)
    {
        var groups = outcomes.GroupBy(outcome => outcome.Text, outcome => outcome.Place).ToArray();
        return string.Join("  ", groups.Select(group =>
            $"{(groups.Length == 1 ? "everywhere" : string.Join(',', group))}: {group.Key}"));
    }

    /// <summary>As in C#, so that every character is to be seen.</summary>
    private static string Shown(string construct) => construct.Length == 0 ? "(nothing)" : string.Concat(construct.Select(c => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\\' => "\\\\",
        >= ' ' and <= '~' => $"{c}",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
    }));
}
