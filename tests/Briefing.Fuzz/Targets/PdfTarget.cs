using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Fuzz.Mutations;
using Briefing.Fuzz.Runs;
using Briefing.Load.Themes;
using Briefing.Model.Vocabulary;

namespace Briefing.Fuzz.Targets;

/// <summary>A PDF that <c>build --check</c> looks at, and that is not what the tool wrote: it says so, in words, and ends.</summary>
internal sealed class PdfTarget : Target
{
    private const string PdfName = "briefing.pdf";

    private static readonly ImmutableArray<string> s_debates = ["tram", "silence", "one-stakeholder"];

    private readonly Dictionary<string, byte[]> _built = [];

    public override string Name => "pdf";

    public override int Weight => 4;

    protected override FuzzInput Make(int number, Random random)
    {
        var debate = s_debates[random.Next(s_debates.Length)];
        return new(number, debate, BaseDebates.All[debate].SetItem(PdfName, PdfMutation.Of(Built(debate), random)), [PdfName]);
    }

    protected override Outcome Judge(FuzzInput input)
    {
        var there = input.Files[PdfName];
        var isSame = there.AsSpan().SequenceEqual(Built(input.What));
        try
        {
            Pipeline.Text(there);
        }
        catch (InvalidDataException)
        {
            // The tool's word for it; what it says to people comes now.
        }

        // The whole command takes longer: now and then is enough.
        if (input.Number % 4 != 0)
            return isSame ? Outcome.Refused : Outcome.Done;

        Folder.Fill(input.Files);
        var run = ToolRun.Of("build", Folder.Path, "--length", "record", "--check", "-o", Folder.PathOf(PdfName));
        Require(run.ExitCode == (isSame ? 0 : 1), "build --check: takes one file for another", $"{run.ExitCode}\n{run.Error}");
        Require(
            isSame || run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length >= 3,
            "build --check: does not say how they differ",
            run.Error);
        Require(Folder.Files()[PdfName].AsSpan().SequenceEqual(there), "build --check: has written", run.Error);
        return Outcome.Done;
    }

    private byte[] Built(string debate)
    {
        if (!_built.TryGetValue(debate, out var pdf))
        {
            var built = Pipeline.Map(BaseDebates.Files(debate), new ThemeRequest(), new DiagnosticBag())!;
            _built.Add(debate, pdf = Pipeline.Pdf(Composer.Compose(built.Map, Length.Record), built.Design).Bytes);
        }

        return pdf;
    }
}
