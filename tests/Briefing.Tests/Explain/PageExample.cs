using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Diagnostics;
using Briefing.Explain;
using Briefing.Import.Bibliography;
using Briefing.Import.Readers;
using Briefing.Import.Recognition;
using Briefing.Import.Tables;
using Briefing.Load;
using Briefing.Load.Data;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Explain;

/// <summary>The files that a page shows, laid over the sample debate.</summary>
internal sealed partial class PageExample
{
    private const string WholeFile = "the whole file";
    private const string LinkTo = "a link to ";

    private readonly ImmutableArray<Fence> _example;
    private readonly ImmutableArray<Fence> _remedy;

    private PageExample(ImmutableArray<Fence> example, ImmutableArray<Fence> remedy) => (_example, _remedy) = (example, remedy);

    public static PageExample Of(ManualPage page)
    {
        var parts = page.Body.Split("\n## Fix\n");
        Assert.True(parts.Length == 2 && parts[0].Contains("\n## Example\n"), $"{page.Code} needs an example and a fix.");
        return new(Fences(parts[0]), Fences(parts[1]));
    }

    /// <summary>What is reported for the example.</summary>
    public ImmutableArray<Diagnostic> OfExample() =>
        Diagnostics(Laid(Sample, Yaml(_example), _ => Sample), _example, TextsOf(_example));

    /// <summary>The files of the example; <c>null</c> if it is more than YAML in letters that everything can read.</summary>
    public DebateFiles? Files =>
        _example.Any(fence => fence.IsImported || fence.Note is not ("" or WholeFile) || fence.Kind != "yaml") ? null
        : Laid(Sample, Yaml(_example), _ => Sample) is var files && files.ContainsKey(ThemeMistake.Theme) ? null
        : new(SampleDebate.Folder, files.Select(file => (file.Key, Encoding.UTF8.GetBytes(Unprintable(file.Value)))));

    /// <summary>What is reported once the remedy has replaced the files that it shows.</summary>
    public ImmutableArray<Diagnostic> OfRemedy()
    {
        var example = Laid(Sample, Yaml(_example), _ => Sample);
        var whole = _example.Where(fence => fence.Note == WholeFile).Select(fence => fence.File).ToHashSet();
        return Diagnostics(
            Laid(example, Yaml(_remedy), file => whole.Contains(file) ? example : Sample),
            _remedy,
            TextsOf([.. _example, .. _remedy]));
    }

    // A page that writes out the debate itself has nothing to do with the sample.
    private ImmutableSortedDictionary<string, string> Sample =>
        _example.Any(fence => fence is { File: "debate.yaml", Note: WholeFile })
            ? SampleDebate.Texts.Clear()
            : SampleDebate.Texts;

    private static ImmutableSortedDictionary<string, string> Laid(
        ImmutableSortedDictionary<string, string> files,
        ImmutableArray<Fence> fences,
        Func<string, ImmutableSortedDictionary<string, string>> under) =>
        fences.Aggregate(files, (laid, fence) => laid.SetItem(fence.File, fence.Note == WholeFile
            ? fence.Text
            : TopLevel.Lay(fence.Text, under(fence.File).GetValueOrDefault(fence.File, ""))));

    private static ImmutableArray<Diagnostic> Diagnostics(
        ImmutableSortedDictionary<string, string> files, ImmutableArray<Fence> fences, SampleTexts? texts)
    {
        var latin1 = fences.Where(fence => fence.Note == "saved as Latin-1").Select(fence => fence.File).ToHashSet();
        if (fences.FirstOrDefault(fence => fence.IsImported) is { } imported)
            return OfImport(imported);

        if (files.ContainsKey(ThemeMistake.Theme))
            return OnDisk(files, fences);

        if (fences.Any(fence => fence.Note.StartsWith(LinkTo, StringComparison.Ordinal)))
            return OfLinks(files, fences);

        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(
            new DebateFiles(SampleDebate.Folder, files.Select(file => (
                file.Key,
                (latin1.Contains(file.Key) ? Encoding.Latin1 : Encoding.UTF8).GetBytes(Unprintable(file.Value))))),
            new ThemeRequest(),
            diagnostics);

        if (map is not null)
            texts?.Verify(map.Map.Debate, diagnostics);
        return diagnostics.InReadingOrder();
    }

    /// <summary>What is reported of a file that another program wrote.</summary>
    private static ImmutableArray<Diagnostic> OfImport(Fence fence)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = (fence.Note == "saved as Latin-1" ? Encoding.Latin1 : Encoding.UTF8).GetBytes(fence.Text);
        if (fence.Kind == "csv")
            TableFile.Read(fence.File, bytes, DebateLoader.Load(SampleDebate.Files(SampleDebate.Texts), new()), diagnostics);
        else if (fence.File != "debate.json" && fence.File!.StartsWith("debate.", StringComparison.Ordinal))
            DebateReaders.Read(FileKinds.Of(fence.File, bytes), fence.File, bytes, diagnostics);
        else if (fence.File == "debate.json")
            Pipeline.Map(DataLoader.Load(fence.File, bytes, diagnostics)!, diagnostics);
        else
            SourceFile.Read(fence.File, bytes, diagnostics);

        return diagnostics.InReadingOrder();
    }

    /// <summary>A file that is a link, to one beside the folder or to nothing.</summary>
    private static ImmutableArray<Diagnostic> OfLinks(
        ImmutableSortedDictionary<string, string> files, ImmutableArray<Fence> fences)
    {
        Assert.SkipUnless(Needs.Links, Needs.ForLinks);
        using var folder = new TemporaryFolder();
        var debate = Directory.CreateDirectory(folder.File("debate")).FullName;
        var links = fences.ToDictionary(fence => fence.File, fence => fence.Note.Replace(LinkTo, "", StringComparison.Ordinal));
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(debate, name);
            if (!links.TryGetValue(name, out var target))
            {
                File.WriteAllText(path, text);
                continue;
            }

            File.CreateSymbolicLink(path, target);
            if (target != "nothing")
                File.WriteAllText(Path.Combine(debate, target), text);
        }

        var diagnostics = new DiagnosticBag();
        Pipeline.Map(DebateFiles.Read(debate), new ThemeRequest(), diagnostics);
        return diagnostics.InReadingOrder();
    }

    /// <summary>A theme reads the files that it names.</summary>
    private static ImmutableArray<Diagnostic> OnDisk(
        ImmutableSortedDictionary<string, string> files, ImmutableArray<Fence> fences)
    {
        using var folder = new ThemeFolder(files.AddRange(
            fences.Where(fence => fence.IsDrawing).Select(fence => KeyValuePair.Create(fence.File, fence.Text))));
        var diagnostics = new DiagnosticBag();
        folder.Map(new ThemeRequest(), diagnostics);
        return diagnostics.InReadingOrder();
    }

    private static ImmutableArray<Fence> Yaml(ImmutableArray<Fence> fences) => [.. fences.Where(fence => fence.Kind == "yaml")];

    /// <summary>Texts of the sources, where a page shows any: its example is then about checking citations.</summary>
    private static SampleTexts? TextsOf(ImmutableArray<Fence> fences)
    {
        ImmutableArray<Fence> texts = [.. fences.Where(fence => fence.IsText)];
        return texts.IsEmpty
            ? null
            : texts.Aggregate(SampleTexts.Fitting, (all, fence) => all.With(fence.File, fence.Note, fence.Text));
    }

    /// <summary>A page shows by a picture or by words what it cannot show itself.</summary>
    private static string Unprintable(string text) => text
        .Replace('␇', '\a')
        .Replace("(two hundred thousand letters)", new('a', 200_000), StringComparison.Ordinal)
        .Replace("(a thousand words)", string.Join(' ', Enumerable.Repeat("words", 1_000)), StringComparison.Ordinal)
        .Replace("(six thousand words)", string.Join(", ", Enumerable.Repeat("regime", 6_000)), StringComparison.Ordinal)
        .Replace("(five million letters)", new('a', 5_000_000), StringComparison.Ordinal);

    private static ImmutableArray<Fence> Fences(string markdown) =>
    [
        .. FencePattern().Matches(markdown).Select(match =>
            new Fence(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value)),
    ];

    [GeneratedRegex("^```(yaml|text|svg|json|bibtex|argdown|csv) ([^ \n]+) ?([^\n]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencePattern();

    private sealed record Fence(string Kind, string File, string Note, string Text)
    {
        public bool IsText => Kind == "text";

        public bool IsDrawing => Kind == "svg";

        public bool IsImported => Kind is "json" or "bibtex" or "argdown" or "csv";
    }
}
