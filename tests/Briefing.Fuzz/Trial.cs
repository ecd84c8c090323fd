using System.Collections.Immutable;
using System.Text.Json;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Diagnostics.Machine;
using Briefing.Diff;
using Briefing.Diff.Report;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Map;
using Briefing.Model.Vocabulary;
using Briefing.Print.Pdf.Reading;

namespace Briefing.Fuzz;

/// <summary>
/// Runs an input through the tool and holds what comes out against what is promised: no exception; mistakes with a place
/// in a file of the input; or a PDF that can be read, and the same bytes a second time.
/// </summary>
internal sealed class Trial : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("briefing-fuzz-");
    private readonly Dictionary<string, DebateMap> _originals = [];

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Of computing, that the tool itself would have needed for the last input.</summary>
    public TimeSpan Taken { get; private set; }

    /// <returns>Nothing if all promises were kept.</returns>
    public FuzzFailure? Of(FuzzInput input, out Outcome outcome)
    {
        outcome = Outcome.Mistakes;
        var started = Environment.CpuUsage.TotalTime;
        Taken = TimeSpan.Zero;
        try
        {
            if (input.HasTheme)
                input.SaveTo(_folder.FullName);

            var first = Read(input, out var diagnostics);
            if (Misreported(input, first is not null, diagnostics) is { } wrong)
                return wrong;

            Print(diagnostics);
            Taken = Environment.CpuUsage.TotalTime - started;
            if (first is null)
                return null;

            outcome = Outcome.Pdf;
            var pdf = Pipeline.Pdf(Composer.Compose(first.Map, Length.Record), first.Design).Bytes;
            Taken = Environment.CpuUsage.TotalTime - started;
            PdfText.Read(pdf);
            if (!pdf.AsSpan().SequenceEqual(Again(input)))
                return new("two builds differ", "The second build of the same input gave other bytes.");

            if (input.Number % 4 == 0)
                WriteOtherwise(input, first.Map);

            return null;
        }
        catch (Exception e)
        {
            return new(KindOf(e), e.ToString());
        }
    }

    private DesignedMap? Read(FuzzInput input, out ImmutableArray<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var map = Pipeline.Map(Files(input), new ThemeRequest(), bag);
        diagnostics = bag.InReadingOrder();
        return map;
    }

    private DebateFiles Files(FuzzInput input) => new(
        _folder.FullName,
        input.Files.Where(file => !file.Key.Contains('/', StringComparison.Ordinal)).Select(file => (file.Key, file.Value)));

    private byte[] Again(FuzzInput input)
    {
        var second = Read(input, out _)!;
        return Pipeline.Pdf(Composer.Compose(second.Map, Length.Record), second.Design).Bytes;
    }

    private static FuzzFailure? Misreported(FuzzInput input, bool isBuilt, ImmutableArray<Diagnostic> diagnostics)
    {
        var hasErrors = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        if (hasErrors == isBuilt)
            return new("errors and outcome disagree", isBuilt ? "Built in spite of errors." : "Refused without an error.");

        foreach (var diagnostic in diagnostics)
        {
            var at = diagnostic.At;
            var isInside = at.Start >= 0 && at.Length >= 0 && at.End <= at.File.Content.Length;
            var isOfInput = input.Files.Keys.Any(name => at.File.Path.EndsWith(name, StringComparison.Ordinal));
            if (!isInside || !isOfInput)
            {
                return new(
                    $"{diagnostic.Code} is nowhere",
                    $"{at.File.Path}, {at.Start} + {at.Length} of {at.File.Content.Length}: {diagnostic.Message}");
            }
        }

        return null;
    }

    private static void Print(ImmutableArray<Diagnostic> diagnostics)
    {
        DiagnosticText.Long(diagnostics);
        DiagnosticText.Short(diagnostics);
        JsonDocument.Parse(DiagnosticJson.Write(diagnostics)).Dispose();
        JsonDocument.Parse(SarifLog.Write(diagnostics, "1.0.0", "/")).Dispose();
        WorkflowCommands.Write(diagnostics, "/");
    }

    private void WriteOtherwise(FuzzInput input, DebateMap map)
    {
        JsonDocument.Parse(Pipeline.Json(map)).Dispose();

        var debate = input.What.Split(':')[0];
        if (!_originals.TryGetValue(debate, out var original))
        {
            var yaml = BaseDebates.All[debate].Where(file => !file.Key.Contains('/', StringComparison.Ordinal));
            original = Pipeline.Map(new DebateFiles("old", yaml.Select(file => (file.Key, file.Value))), new DiagnosticBag())!;
            _originals.Add(debate, original);
        }

        var comparison = Comparison.Of(original, map);
        DiffText.Write(comparison, inColour: false);
        DiffMarkdown.Write(comparison);
        JsonDocument.Parse(DiffJson.Write(comparison)).Dispose();
    }

    /// <summary>The exception and the method of ours that it came through first.</summary>
    private static string KindOf(Exception e)
    {
        var frame = e.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains(" Briefing.", StringComparison.Ordinal));
        return $"{e.GetType().Name}{frame?.TrimEnd()}";
    }
}
