using System.Collections.Immutable;
using System.Text;
using Briefing.Diagnostics;
using Briefing.Fuzz.Imports;
using Briefing.Fuzz.Oracles;
using Briefing.Fuzz.Runs;
using Briefing.Import.Bibliography;
using Briefing.Import.Readers;
using Briefing.Import.Recognition;
using Briefing.Import.Tables;
using Briefing.Load;
using Briefing.Load.Data;
using Briefing.Load.Files;
using Briefing.Text;

namespace Briefing.Fuzz.Targets;

/// <summary>Damaged files of other programs: what is written loads, or the import says why not; what was there stays.</summary>
internal sealed class ImportTarget : Target
{
    // The codes of what an import leaves blank, because the file has no word for it.
    private static readonly string[] s_blanks = ["BRF0102", "BRF0103", "BRF0112", "BRF0124"];

    public override string Name => "import";

    public override int Weight => 3;

    protected override FuzzInput Make(int number, Random random) => ForeignFiles.Make(number, random);

    protected override Outcome Judge(FuzzInput input)
    {
        var (name, content) = input.Files.Single();
        return input.What.StartsWith("sources", StringComparison.Ordinal) ? JudgeSources(name, content) : JudgeDebate(name, content);
    }

    private Outcome JudgeDebate(string name, byte[] content)
    {
        var diagnostics = new DiagnosticBag();
        var kind = FileKinds.Of(name, content);
        if (kind == FileKind.DebateJson)
            DataLoader.Load(name, content, diagnostics);
        else if (kind == FileKind.Csv)
            TableFile.Read(name, content, there: null, diagnostics);
        else
            DebateReaders.Read(kind, name, content, diagnostics);

        Reported.CheckPlaces(diagnostics.InReadingOrder(), [name]);

        Folder.Fill([new(name, content)]);
        var run = ToolRun.Of("import", "debate", Folder.PathOf(name), Folder.PathOf("debate"));
        if (run.ExitCode != 0)
        {
            Require(!Directory.Exists(Folder.PathOf("debate")), "import: refused, and written", $"{run.Output}{run.Error}");
            return Outcome.Refused;
        }

        var left = new DiagnosticBag();
        var debate = DebateLoader.Load(DebateFiles.Read(Folder.PathOf("debate")), left);
        var errors = left.InReadingOrder().Where(one => one.Severity == Severity.Error && !s_blanks.Contains(one.Code));
        var unsaid = errors.Where(one => !run.Error.Contains(SafeText.Of(one.Message), StringComparison.Ordinal)).ToImmutableArray();
        Require(unsaid.IsEmpty, "import: what is written has errors", $"{DiagnosticText.Long(unsaid)}\n{run.Error}");
        RequireUnique("stakeholders", debate.Stakeholders.Select(one => one.Id.Value));
        foreach (var stakeholder in debate.Stakeholders)
            RequireUnique($"arguments of {stakeholder.Id.Value}", stakeholder.Arguments.Select(one => one.Id.Value));

        return Outcome.Done;
    }

    private Outcome JudgeSources(string name, byte[] content)
    {
        var diagnostics = new DiagnosticBag();
        SourceFile.Read(name, content, diagnostics);
        Reported.CheckPlaces(diagnostics.InReadingOrder(), [name]);

        var before = BaseDebates.All["tram"];
        Folder.Fill(before);
        var file = Path.Combine(Directory.CreateDirectory(Folder.PathOf("in")).FullName, name);
        File.WriteAllBytes(file, content);
        var run = ToolRun.Of("import", "sources", file, Folder.Path, "--language", "en", "--translated", "none");
        var after = Folder.Files().Remove($"in/{name}");
        var added = after["sources.yaml"].Length > before["sources.yaml"].Length;
        Require(
            after.All(entry => (added && entry.Key == "sources.yaml") || entry.Value.AsSpan().SequenceEqual(before[entry.Key])),
            "import: files have changed",
            run.Error);
        if (!added)
            return Outcome.Refused;

        // What cannot be read is named, whatever its kind, and the rest is added.
        var start = $"{file.Replace('\\', '/')}(";
        var isNamed = run.Error.Split('\n').Any(line => line.StartsWith(start, StringComparison.Ordinal) && line.Contains("): error BRF", StringComparison.Ordinal));
        Require(
            run.ExitCode == (isNamed ? 1 : 0),
            "import: the exit code does not tell what was left out",
            run.Error);
        Require(
            after["sources.yaml"].AsSpan().StartsWith(before["sources.yaml"]),
            "import: sources that were there have changed",
            Encoding.UTF8.GetString(after["sources.yaml"]));

        var left = new DiagnosticBag();
        var sources = DebateLoader.Load(BaseDebates.Files(after), left).Sources;
        var errors = left.InReadingOrder().Where(one => one.Severity == Severity.Error && !s_blanks.Contains(one.Code));
        Require(!errors.Any(), "import: what is written has errors", DiagnosticText.Long([.. errors]));
        RequireUnique("sources", sources.Select(source => source.Id.Value));
        return Outcome.Done;
    }

    private static void RequireUnique(string what, IEnumerable<string> ids)
    {
        foreach (var group in ids.GroupBy(id => id))
            Require(group.Count() == 1, "import: an id is there twice", $"{what}: {group.Key}");
    }
}
