using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefing.Diagnostics;
using Briefing.Load.Themes;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Robustness;

/// <summary>
/// Each construct in each place, as a file of its own, and what <c>check</c> says of it. The snapshot has a line for each:
/// the place, the construct, and the codes with line and column, or "clean".
/// </summary>
public sealed class YamlCorpusTests
{
    private const string Residents = "residents.yaml";

    public static TheoryData<string> Places => [.. YamlConstructs.Places.Select(place => place.Name)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_construct_is_read_or_reported(string place)
    {
        var around = YamlConstructs.Places.Single(other => other.Name == place).Text;
        var text = new StringBuilder();
        foreach (var construct in YamlConstructs.All)
            text.Append($"\"{Shown(construct)}\"\n    {Outcome(around, construct)}\n");

        Snapshot.Matches(text.ToString(), $"yaml-{place}");
    }

    /// <summary>The construct stands in place of the key that its surroundings begin with.</summary>
    private static string Outcome(string around, string construct)
    {
        var indent = around.StartsWith("  ", StringComparison.Ordinal) || around.Contains("\n  ", StringComparison.Ordinal) ? "    " : "";
        var text = around.Replace("§", construct.Replace("\n", $"\n{indent}", StringComparison.Ordinal), StringComparison.Ordinal);
        var key = around[..around.IndexOfAny([':', '§'])];
        var rest = string.Concat(SampleDebate.Texts[Residents].Split('\n').SkipWhile(line => !IsKey(line, key)).Skip(1)
            .SkipWhile(line => line.StartsWith(' ')).Select(line => line + "\n"));
        var before = string.Concat(SampleDebate.Texts[Residents].Split('\n').TakeWhile(line => !IsKey(line, key)).Select(line => line + "\n"));
        var file = key.Length == 0 ? text + SampleDebate.Texts[Residents] : before + text + rest;

        var diagnostics = new DiagnosticBag();
        var files = SampleDebate.Files(SampleDebate.Texts.SetItem(Residents, file));
        var map = Pipeline.Map(files, new ThemeRequest(), diagnostics);
        var all = diagnostics.InReadingOrder();
        Assert.Equal(map is null, all.Any(d => d.Severity == Severity.Error));
        Assert.All(all, d => Assert.InRange(d.At.End, d.At.Start, d.At.File.Content.Length));
        if (map is not null)
            Pipeline.Pdf(map.Map, map.Design);

        return all.IsEmpty ? "clean" : Told(all);
    }

    private static bool IsKey(string line, string key) => key.Length > 0 && line.StartsWith($"{key}:", StringComparison.Ordinal);

    /// <summary>The first few; where a file falls apart, many keys are missing.</summary>
    private static string Told(ImmutableArray<Diagnostic> all)
    {
        var first = all.Take(3).Select(d => $"{d.Code} {Path.GetFileName(d.At.File.Path)}({d.At.Line},{d.At.Column})");
        return string.Join(", ", first) + (all.Length > 3 ? $" and {all.Length - 3} more" : "");
    }

    /// <summary>As in C#, so that every character is to be seen.</summary>
    private static string Shown(string construct) => string.Concat(construct.Select(c => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\\' => "\\\\",
        >= ' ' and <= '~' => $"{c}",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
    }));
}
