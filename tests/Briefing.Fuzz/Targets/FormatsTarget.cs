using System.Text;
using Briefing.Diagnostics;
using Briefing.Export;
using Briefing.Export.Words;
using Briefing.Fuzz.Oracles;
using Briefing.Fuzz.Text;
using Briefing.Import.Argdown;
using Briefing.Import.Bibliography;
using Briefing.Import.Files;
using Briefing.Load;
using Briefing.Load.Data;
using Briefing.Load.Files;
using Briefing.Map;
using Briefing.Text;

namespace Briefing.Fuzz.Targets;

/// <summary>What is written in a form that can be read back says the same again: JSON, YAML, CSV, Argdown, bibliographies.</summary>
internal sealed class FormatsTarget : Target
{
    public override string Name => "formats";

    public override int Weight => 3;

    protected override FuzzInput Make(int number, Random random) => TextInputs.Make(number, random);

    protected override Outcome Judge(FuzzInput input)
    {
        if (Pipeline.Map(BaseDebates.Files(input.Files), new DiagnosticBag()) is not { } map)
            return Outcome.Refused;

        var json = Pipeline.Json(map);
        RequireSame("JSON", json, DataLoader.Load("debate.json", json, new DiagnosticBag()));
        RequireSame("YAML", json, DebateLoader.Load(DebateFiles.Of("", DebateYaml.Files(map.Debate)), new DiagnosticBag()));
        JudgeCsv(map);
        JudgeBibliography(map, "csl-json", "sources.json");
        JudgeBibliography(map, "bibtex", "sources.bib");
        JudgeArgdown(map);
        foreach (var format in Exports.All)
            format.Write(map);

        return Outcome.Done;
    }

    private static void RequireSame(string form, byte[] json, Model.Debate? back)
    {
        var diagnostics = new DiagnosticBag();
        var again = back is null || Pipeline.Map(back, diagnostics) is not { } map ? [] : Pipeline.Json(map);
        Require(
            json.AsSpan().SequenceEqual(again),
            $"{form}: what comes back is something else",
            again.Length == 0 ? DiagnosticText.Long(diagnostics.InReadingOrder()) : Difference(json, again));
    }

    private static string Difference(byte[] json, byte[] again)
    {
        var (before, after) = (Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(again));
        var at = Math.Max(before.AsSpan().CommonPrefixLength(after) - 60, 0);
        return $"{before[at..Math.Min(at + 160, before.Length)]}\n--\n{after[at..Math.Min(at + 160, after.Length)]}";
    }

    private static void JudgeCsv(DebateMap map)
    {
        var rows = CsvTable.Parse(Export("csv", map));
        var column = rows[0].IndexOf("text");
        var texts = map.Arguments.SelectMany(argument =>
            argument.Replies.Select(reply => PlainText.Of(reply.Text)).Prepend(PlainText.Of(argument.Argument.Claim)));
        foreach (var (row, text) in rows.Skip(1).Zip(texts, (row, text) => (row[column], text)))
        {
            // A spreadsheet takes what follows the apostrophe for text.
            Require(row == text || row == $"'{text}", "CSV: a text is altered", $"Expected: {text}\nWritten:  {row}");
        }

        Require(
            rows.Length - 1 == texts.Count(),
            "CSV: rows and statements disagree",
            $"{rows.Length - 1} rows, {texts.Count()} statements.");
    }

    private static void JudgeBibliography(DebateMap map, string format, string file)
    {
        var diagnostics = new DiagnosticBag();
        var back = SourceFile.Read(file, Encoding.UTF8.GetBytes(Export(format, map)), diagnostics);
        Require(diagnostics.IsEmpty, $"{format}: not read back without complaint", DiagnosticText.Long(diagnostics.InReadingOrder()));
        foreach (var source in map.Debate.Sources)
        {
            var same = back.FirstOrDefault(one => one.Key.Value == source.Id.Value);
            Require(
                same is not null && Plain(same.Title) == Plain(source.Title.Value)
                && Plain(same.ContainerTitle) == Plain(source.ContainerTitle?.Value)
                && Plain(same.Publisher) == Plain(source.Publisher?.Value),
                $"{format}: a source is altered",
                $"{source.Id.Value}: {source.Title.Value}, {source.ContainerTitle?.Value}, {source.Publisher?.Value}\n"
                + $"is now {same?.Title}, {same?.ContainerTitle}, {same?.Publisher}");
        }
    }

    private static void JudgeArgdown(DebateMap map)
    {
        var diagnostics = new DiagnosticBag();
        var files = ArgdownImport.Read("debate.argdown", Encoding.UTF8.GetBytes(Export("argdown", map)), diagnostics).Files;
        var back = DebateLoader.Load(DebateFiles.Of("", files), new DiagnosticBag());
        var known = back.Stakeholders.SelectMany(one => one.Arguments.Select(argument => (one.Id.Value, argument.Id.Value)))
            .Zip(back.Stakeholders.SelectMany(one => one.Arguments.Select(argument => Plain(argument.Claim.Plain))))
            .ToLookup(argument => argument.First, argument => argument.Second);
        foreach (var argument in map.Arguments)
        {
            var reference = (argument.Reference.Stakeholder, argument.Reference.Argument);
            var claim = Plain(PlainText.Of(argument.Argument.Claim));
            Require(
                known[reference].Count() == 1 && known[reference].Single() == claim,
                "Argdown: a claim is altered",
                $"{argument.Reference}: {claim}\nis now {string.Join(" and ", known[reference])}\n"
                + DiagnosticText.Long(diagnostics.InReadingOrder()));
        }
    }

    private static string Plain(string? text) => SafeText.ForFile(Readers.Plain(text ?? ""));

    private static string Export(string format, DebateMap map) =>
        Encoding.UTF8.GetString(Exports.All.Single(one => one.Name == format).Write(map)).TrimStart('\uFEFF');
}
