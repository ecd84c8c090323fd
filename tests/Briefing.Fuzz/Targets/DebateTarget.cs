using System.Collections.Immutable;
using System.Text.Json;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Diff;
using Briefing.Diff.Report;
using Briefing.Fuzz.Oracles;
using Briefing.Load.Themes;
using Briefing.Map;
using Briefing.Model.Vocabulary;
using Briefing.Print.Pdf.Reading;

namespace Briefing.Fuzz.Targets;

/// <summary>
/// Damaged debates, fonts and pictures: mistakes with a place in a file of the input; or a PDF that can be read, and the
/// same bytes a second time.
/// </summary>
internal sealed class DebateTarget : Target
{
    private readonly Dictionary<string, DebateMap> _originals = [];

    public override string Name => "debate";

    public override int Weight => 6;

    protected override FuzzInput Make(int number, Random random) => DamagedDebates.Of(number, random);

    protected override Outcome Judge(FuzzInput input)
    {
        if (input.HasTheme)
            Folder.Fill(input.Files);

        var first = Read(input, out var diagnostics);
        Reported.Check(diagnostics, first is not null, [.. input.Files.Keys]);
        if (first is null)
            return Outcome.Refused;

        var pdf = Pdf(first);
        PdfText.Read(pdf);
        Require(
            pdf.AsSpan().SequenceEqual(Pdf(Read(input, out _)!)),
            "two builds differ",
            "The second build of the same input gave other bytes.");

        if (input.Number % 4 == 0)
            WriteOtherwise(input, first.Map);

        return Outcome.Done;
    }

    private DesignedMap? Read(FuzzInput input, out ImmutableArray<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var map = Pipeline.Map(BaseDebates.Files(Folder.Path, input.Files), new ThemeRequest(), bag);
        diagnostics = bag.InReadingOrder();
        return map;
    }

    private static byte[] Pdf(DesignedMap built) => Pipeline.Pdf(Composer.Compose(built.Map, Length.Record), built.Design).Bytes;

    private void WriteOtherwise(FuzzInput input, DebateMap map)
    {
        JsonDocument.Parse(Pipeline.Json(map)).Dispose();

        var debate = input.What.Split(':')[0];
        if (!_originals.TryGetValue(debate, out var original))
        {
            original = BaseDebates.Map(debate);
            _originals.Add(debate, original);
        }

        var comparison = Comparison.Of(original, map);
        DiffText.Write(comparison, inColour: false);
        DiffMarkdown.Write(comparison);
        JsonDocument.Parse(DiffJson.Write(comparison)).Dispose();
    }
}
