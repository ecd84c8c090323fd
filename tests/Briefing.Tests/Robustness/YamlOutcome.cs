using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Load.Themes;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.Robustness;

/// <summary>What <c>check</c> says of a construct in a place of a file, with places counted from the construct.</summary>
internal sealed class YamlOutcome
{
    private const string Residents = "residents.yaml";
    private const int Shown = 3;

    private readonly ImmutableArray<Diagnostic> _all;
    private readonly string _construct;
    private readonly int _indent;
    private readonly int _start;
    private readonly int _key;

    /// <param name="around">What surrounds the construct, which goes in place of <c>§</c>.</param>
    public YamlOutcome(string place, string around, string construct)
    {
        Place = place;
        _indent = around.Contains("\n  ", StringComparison.Ordinal) ? 4 : 0;
        _construct = construct.Replace("\n", $"\n{new string(' ', _indent)}", StringComparison.Ordinal);

        // The surroundings stand in place of the key that they begin with.
        var at = around.IndexOf('§', StringComparison.Ordinal);
        var key = around[..around.IndexOfAny([':', '§'])];
        var (before, after) = Around(key);
        var file = before + around.Replace("§", _construct, StringComparison.Ordinal) + after;
        _start = before.Length + at;
        _key = before.Length + around[..at].LastIndexOfAny([' ', '{', '\n'], Math.Max(0, around[..at].LastIndexOf(':'))) + 1;
        _all = Check(file);
    }

    public string Place { get; }

    /// <summary>Of the diagnostics that are shown.</summary>
    public IEnumerable<string> Codes => _all.Take(Shown).Select(d => d.Code);

    /// <summary>The first few; where a file falls apart, many keys are missing.</summary>
    public string Text => _all.IsEmpty
        ? "clean"
        : string.Join(' ', _all.Take(Shown).Select(d => d.Code[^4..] + PlaceOf(d.At))) + (_all.Length > Shown ? $" +{_all.Length - Shown}" : "");

    private static (string Before, string After) Around(string key)
    {
        var lines = SampleDebate.Texts[Residents].Split('\n');
        if (key.Length == 0)
            return ("", SampleDebate.Texts[Residents]);

        var before = lines.TakeWhile(line => !IsKey(line)).ToArray();
        var after = lines.Skip(before.Length + 1).SkipWhile(line => line.StartsWith(' '));
        return (string.Concat(before.Select(line => line + "\n")), string.Concat(after.Select(line => line + "\n")));

        bool IsKey(string line) => line.StartsWith($"{key}:", StringComparison.Ordinal);
    }

    private static ImmutableArray<Diagnostic> Check(string file)
    {
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(
            SampleDebate.Files(SampleDebate.Texts.SetItem(Residents, file)), new ThemeRequest(), diagnostics);
        var all = diagnostics.InReadingOrder();
        Assert.Equal(map is null, all.Any(d => d.Severity == Severity.Error));
        Assert.All(all, d => Assert.InRange(d.At.End, d.At.Start, d.At.File.Content.Length));
        if (map is not null)
            Pipeline.Pdf(Composer.Compose(map.Map, Length.Record), map.Design);

        return all;
    }

    private string PlaceOf(TextSpan at)
    {
        if (Path.GetFileName(at.File.Path) != Residents)
            return $"@{Path.GetFileName(at.File.Path)}({at.Line},{at.Column})";
        if (at.Start == _start)
            return "";
        if (at.Start == _key)
            return "@key";

        var start = at.File.PlaceOf(_start);
        var end = at.File.PlaceOf(_start + _construct.Length);
        return at.Line == start.Line ? $"@1:{at.Column - start.Column + 1}"
            : at.Line > end.Line ? $"@end+{at.Line - end.Line}:{at.Column}"
            : $"@{at.Line - start.Line + 1}:{at.Column - _indent}";
    }
}
