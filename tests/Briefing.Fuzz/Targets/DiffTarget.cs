using System.Text.Json;
using Briefing.Diagnostics;
using Briefing.Diff;
using Briefing.Diff.Report;
using Briefing.Fuzz.Oracles;
using Briefing.Fuzz.Text;

namespace Briefing.Fuzz.Targets;

/// <summary><c>diff</c>: nothing for the same, each changed text by name, and the mirror image the other way round.</summary>
internal sealed class DiffTarget : Target
{
    public override string Name => "diff";

    public override int Weight => 2;

    protected override FuzzInput Make(int number, Random random) => TextInputs.Make(number, random);

    protected override Outcome Judge(FuzzInput input)
    {
        var made = (TextInput)input;
        var old = BaseDebates.Map(made.Debate);
        if (Pipeline.Map(BaseDebates.Files(input.Files), new DiagnosticBag()) is not { } now)
            return Outcome.Refused;

        var itself = Comparison.Of(now, now);
        Require(itself.IsSame, "diff: something differs from itself", DiffText.Write(itself, inColour: false));
        var (there, back) = (Comparison.Of(old, now), Comparison.Of(now, old));
        var texts = DiffText.Write(there, inColour: false);
        var markdown = DiffMarkdown.Write(there);
        using var json = JsonDocument.Parse(DiffJson.Write(there));
        var shown = string.Join('\n', there.Changes is { } all ? Shown(all) : []);
        foreach (var text in made.Texts)
        {
            RequireNamed("JSON", DiffJson.Write(there), text);
            if (!shown.Contains(text.Token, StringComparison.Ordinal))
                continue;

            RequireNamed("text", texts, text);
            RequireNamed("Markdown", markdown, text);
        }

        Require(
            Kinds(there).SequenceEqual(Kinds(back).Select(Mirrored).Order(StringComparer.Ordinal)),
            "diff: the other way round is not the mirror image",
            $"{texts}\n--\n{DiffText.Write(back, inColour: false)}");
        InertMarkdown.Check(markdown, []);
        return Outcome.Done;
    }

    private static void RequireNamed(string form, string report, PlacedText text) => Require(
        report.Contains(text.Token, StringComparison.Ordinal),
        $"diff: a change is not in its {form}",
        $"{text.Place.File}, {text.Written}\n{report}");

    /// <summary>What readers are shown: of an item on one side, no more than its main text.</summary>
    private static IEnumerable<string> Shown(Change change) => change switch
    {
        Change.Added added => [added.Item.Main],
        Change.Altered altered => [.. altered.Fields.Select(field => field.New?.Text ?? ""), .. altered.Parts.SelectMany(Shown)],
        _ => [],
    };

    /// <summary>How often what happens, in words.</summary>
    private static IEnumerable<string> Kinds(Comparison comparison) =>
        (comparison.Changes is { } all ? In(all) : []).Order(StringComparer.Ordinal);

    private static IEnumerable<string> In(Change change) => change switch
    {
        Change.Added added => [$"added {added.Item.Label}"],
        Change.Removed removed => [$"removed {removed.Item.Label}"],
        Change.Reordered reordered => [$"reordered {reordered.Kind}"],
        Change.Altered altered =>
        [
            .. altered.Fields.Select(field =>
                $"{(field.Old is null ? "added" : field.New is null ? "removed" : "altered")} {field.Name}"),
            .. altered.Parts.SelectMany(In),
        ],
        _ => [],
    };

    private static string Mirrored(string kind) => kind.StartsWith("added", StringComparison.Ordinal) ? $"removed{kind["added".Length..]}"
        : kind.StartsWith("removed", StringComparison.Ordinal) ? $"added{kind["removed".Length..]}"
        : kind;
}
