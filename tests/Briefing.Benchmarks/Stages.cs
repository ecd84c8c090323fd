using BenchmarkDotNet.Attributes;
using Briefing.Check;
using Briefing.Compose;
using Briefing.Compose.Documents;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.MadeUp;
using Briefing.Map;
using Briefing.Model;
using Briefing.Model.Vocabulary;
using Briefing.Print.Layout;
using Briefing.Print.Pdf;
using Briefing.Print.Tags;
using Briefing.Styles;
using Briefing.Typesetting;

namespace Briefing.Benchmarks;

/// <summary>Each stage of a build by itself, on made-up debates of five stakeholders and twelve issues, and of ten times that.</summary>
[MemoryDiagnoser]
public class Stages
{
    private DebateFiles _files = null!;
    private Debate _debate = null!;
    private CheckedDebate _checked = null!;
    private DebateMap _map = null!;
    private Document _document = null!;
    private Page[] _pages = null!;
    private StructureElement _root = null!;

    /// <summary>In dozens of issues.</summary>
    [Params(1, 10)]
    public int Size { get; set; }

    [GlobalSetup]
    public void MakeUp()
    {
        _files = DebateFiles.Of("debate", MadeUpDebate.Files(new(Stakeholders: 5, Issues: 12 * Size)));
        _debate = DebateLoader.Load(_files, new DiagnosticBag());
        _checked = CheckedDebate.From(_debate, new DiagnosticBag())
            ?? throw new InvalidOperationException("The made-up debate has mistakes.");
        _map = DebateMap.Of(_checked);
        _document = Composer.Compose(_map, Length.Record);
        var typeset = Typesetter.Typeset(_document, Design.Plain, new());
        (_pages, _root) = ([.. typeset.Pages], typeset.Root);
    }

    [Benchmark]
    public object Load() => DebateLoader.Load(_files, new DiagnosticBag());

    [Benchmark]
    public object? Check() => CheckedDebate.From(_debate, new DiagnosticBag());

    [Benchmark]
    public object Map() => DebateMap.Of(_checked);

    [Benchmark]
    public object Compose() => Composer.Compose(_map, Length.Record);

    [Benchmark]
    public int Layout() => Typesetter.Typeset(_document, Design.Plain, new()).Pages.Count();

    [Benchmark]
    public long Write()
    {
        using var output = new MemoryStream();
        PdfFile.Write(output, Metadata, _pages, _root, []);
        return output.Length;
    }

    private static PdfMetadata Metadata { get; } = new()
    {
        Title = "Made up",
        Subject = "Made up",
        Language = "en",
        Date = new(2031, 1, 1),
    };
}
