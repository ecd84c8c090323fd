using Briefing.Check;
using Briefing.Compose;
using Briefing.Coverage;
using Briefing.Diff;
using Briefing.Diff.Report;
using Briefing.Export.Json;
using Briefing.Html;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Map;
using Briefing.MarkdownOutput;
using Briefing.Mending;
using Briefing.Print.Pdf.Reading;
using Briefing.Progress;
using Briefing.Styles;
using Briefing.Typesetting;
using Briefing.WordOutput;

namespace Briefing;

/// <summary>From files to a briefing, stage by stage. The result of each stage is the only input of the next.</summary>
internal static class Pipeline
{
    private const int PagesOfNote = 2;

    /// <summary>For output without a theme: neither the theme nor the characters of its fonts are checked.</summary>
    /// <returns><c>null</c> if there are errors, which are in the diagnostics.</returns>
    public static DebateMap? Map(DebateFiles files, DiagnosticBag diagnostics, IProgress<WorkStep>? progress = null)
    {
        progress?.Report(new(WorkKind.Reading, files.Names.Count()));
        var debate = DebateLoader.Load(files, diagnostics);
        progress?.Report(new(WorkKind.Checking, debate.Issues.Length));
        var map = Map(debate, diagnostics);
        if (files.Overrides.IsEmpty)
            UnusedAcceptances.Report(diagnostics, hasTheme: false);

        return map;
    }

    /// <summary>For output with a theme.</summary>
    /// <inheritdoc cref="Map(DebateFiles, DiagnosticBag, IProgress{WorkStep})"/>
    public static DesignedMap? Map(DebateFiles files, ThemeRequest request, DiagnosticBag diagnostics) =>
        Map(files, request, new(), diagnostics);

    /// <param name="cache">From an earlier build of nearly the same debate.</param>
    /// <inheritdoc cref="Map(DebateFiles, DiagnosticBag, IProgress{WorkStep})"/>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static DesignedMap? Map(
        DebateFiles files, ThemeRequest request, BuildCache cache, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        Check(files, request, cache, diagnostics, cancellation) is var (debate, design)
            ? Map(debate, design, diagnostics, cancellation)
            : null;

    /// <summary>What is wrong with files, in reading order: what <see cref="Map(DebateFiles, ThemeRequest, BuildCache, DiagnosticBag, CancellationToken)"/> reports.</summary>
    /// <param name="cache">From an earlier build of nearly the same debate.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static ImmutableArray<Diagnostic> Diagnose(
        DebateFiles files, ThemeRequest request, BuildCache cache, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag();
        if (Check(files, request, cache, diagnostics, cancellation) is var (debate, design) && DefaultLength(debate.Debate) == Length.Note)
            Map(debate, design, diagnostics, cancellation);

        return diagnostics.InReadingOrder();
    }

    /// <summary>The scripts of a debate and the fonts for them; neither mistakes nor missing characters are in the way.</summary>
    /// <returns>With the path of its theme, if it has one, and the language of the tool's own words.</returns>
    public static (ImmutableArray<ScriptUse> Scripts, string? Theme, string Language) Fonts(
        DebateFiles files, ThemeRequest request, DiagnosticBag diagnostics)
    {
        var debate = DebateLoader.Load(files, new DiagnosticBag());
        var theme = ThemeLoader.Load(debate, request, new(), diagnostics);
        var design = DesignResolver.Resolve(theme, [.. debate.Stakeholders.Select(s => s.Id.Value)], new(), diagnostics);
        var scripts = FontReport.Of(debate.Prose.AddRange(theme.Prose), debate.Words, design, debate.Language.Value);
        return (scripts, theme.Files.FirstOrDefault(), debate.Words.Language);
    }

    private static (CheckedDebate Debate, Design Design)? Check(
        DebateFiles files, ThemeRequest request, BuildCache cache, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var own = request.Given is { } given
            ? files.Without(ThemesOfFolder.From(files.NameOf(given.Path), files, cache.Files.Parsed))
            : files;
        request.Progress?.Report(new(WorkKind.Reading, own.Names.Count()));
        var named = new NamedFiles(request.AllowsOutside, request.Folder, diagnostics);
        var debate = DebateLoader.LoadForPrint(own, cache.Files, named, diagnostics) with { IsAskedForAsDraft = request.IsDraft };
        var theme = ThemeLoader.Load(debate, request, cache.Files.Parsed, diagnostics);
        theme = theme with { Files = [.. theme.Files, .. named.Read] };
        request.OnRead?.Invoke(theme.Files);
        debate = debate with { Prose = debate.Prose.AddRange(theme.Prose) };

        request.Progress?.Report(new(WorkKind.Checking, debate.Issues.Length));
        var stakeholders = debate.Stakeholders.Select(s => s.Id.Value).ToImmutableArray();
        var design = DesignResolver.Resolve(theme, stakeholders, cache.Faces, diagnostics);
        if (request.IsForPaper)
        {
            var coverage = new GlyphCoverage(design, diagnostics);
            coverage.Check(debate.Prose);
            coverage.Check(debate.Words, debate.Language.At);
            UnspacedScripts.Check(debate.Prose, diagnostics);
        }

        var found = CheckedDebate.From(debate, diagnostics, cancellation);
        Additions.Offer(diagnostics, debate, own, cache.Files.Parsed);

        // A value for one run can take away a warning that is accepted for the others.
        if (files.Overrides.IsEmpty)
            UnusedAcceptances.Report(diagnostics, hasTheme: request.Given is null);

        return found is null ? null : (found, design);
    }

    private static DesignedMap? Map(
        CheckedDebate debate, Design design, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var map = DebateMap.Of(debate);

        // Where every build makes a note, its text is checked against its pages, too.
        if (DefaultLength(map.Debate) == Length.Note)
            Document(map, design, Length.Note, diagnostics, cancellation);

        return diagnostics.HasErrors ? null : new(map, design);
    }

    /// <summary>The document of a length. A note is shortened to its two pages.</summary>
    /// <param name="diagnostics">Receives an error if even the shortest note has more than two pages.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static Document Document(
        DebateMap map, Design design, Length length, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        if (length != Length.Note)
            return Composer.Compose(map, length);

        Document? note = null;
        foreach (var shorter in Composer.Notes(map))
        {
            note = shorter;
            if (Typesetter.Typeset(note, design, new(), cancellation).Pages.Count() <= PagesOfNote)
                return note;
        }

        diagnostics.Add(Problems.NoteTooLong(LongestOfNote(map.Debate)));
        return note!;
    }

    /// <summary>A document with a section at its end on what has changed since another state of the debate.</summary>
    /// <param name="comparison"><c>null</c> for a document as it is.</param>
    public static Document WithChanges(Document document, Comparison? comparison)
    {
        if (comparison is null)
            return document;

        var changes = ChangesSection.Compose(comparison);
        return document with
        {
            Blocks = document.Blocks.Any(block => block is Block.View)
                ? document.Blocks.Add(new Block.View(ViewKind.Section, changes))
                : document.Blocks.AddRange(changes),
        };
    }

    /// <summary>The page for a screen.</summary>
    /// <param name="depth">How much there is behind its note; everything if not given.</param>
    public static Document Page(DebateMap map, Length? depth) =>
        Composer.ComposePage(map, depth ?? map.Debate.Length?.Value ?? Length.Record);

    /// <summary>What to shorten first.</summary>
    private static TextSpan LongestOfNote(Debate debate) =>
        debate.BottomLine
            .Concat(debate.KeyPoints)
            .Concat(debate.Stakeholders.Select(stakeholder => stakeholder.Asks).OfType<KeyPoint>())
            .Select(point => point.Text)
            .Concat(((Prose?[])[debate.Imprint.PreparedBy, debate.Imprint.For, debate.Imprint.Contact, debate.Question]).OfType<Prose>())
            .Append(debate.Title)
            .MaxBy(text => text.Plain.Length)!
            .At;

    /// <summary>The length that the debate's author wants; a briefing if not given.</summary>
    public static Length DefaultLength(Debate debate) => debate.Length?.Value ?? Length.Briefing;

    public static Output Pdf(Document document, Design design) => Pdf(document, design, new());

    /// <param name="renderer">From an earlier build of nearly the same debate.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static Output Pdf(
        Document document, Design design, PdfRenderer renderer, IProgress<WorkStep>? progress = null, CancellationToken cancellation = default)
    {
        using var output = new MemoryStream();
        var pages = renderer.Render(output, document, design, progress, cancellation);
        return new(output.ToArray()) { Pages = pages };
    }

    public static byte[] Html(Document document, Design design) => HtmlRenderer.File(document, design);

    /// <summary>The page as a server shows it while the files are being edited.</summary>
    /// <param name="build">Another number for every build.</param>
    public static byte[] Preview(Document document, Design design, int build) =>
        HtmlRenderer.File(document, design, build);

    public static byte[] Markdown(Document document) => Encoding.UTF8.GetBytes(MarkdownRenderer.Render(document));

    /// <summary>A document as Word has it: with the notes of a record as footnotes.</summary>
    public static Document WithFootnotes(DebateMap map, Document document) =>
        document.Length == Length.Record ? Composer.ComposeRecordWithFootnotes(map) : document;

    public static byte[] Word(Document document, Design design) => WordRenderer.Render(document, design);

    public static byte[] Json(DebateMap map) => JsonExport.Write(map);

    /// <summary>Whether files, read again, say what a debate says.</summary>
    public static bool Holds(DebateFiles files, DebateMap map) =>
        Map(files, new DiagnosticBag()) is { } read && Json(read).AsSpan().SequenceEqual(Json(map));

    /// <summary>The text of a PDF in reading order, paragraph by paragraph, each with its page number.</summary>
    /// <exception cref="InvalidDataException">Another program wrote the file, or it is damaged.</exception>
    public static ImmutableArray<(int Page, string Text)> Text(byte[] pdf) =>
        [.. PdfText.Read(pdf).Select(paragraph => (paragraph.Page, paragraph.Text))];

    /// <summary>The text of a Word file, paragraph by paragraph, each with its number.</summary>
    /// <exception cref="InvalidDataException">It is no Word file, or damaged.</exception>
    public static ImmutableArray<(int Number, string Text)> WordTextOf(byte[] docx) => WordText.Read(docx);

    /// <summary>For a debate that was not loaded from a folder's files.</summary>
    /// <inheritdoc cref="Map(DebateFiles, DiagnosticBag, IProgress{WorkStep})"/>
    public static DebateMap? Map(Debate debate, DiagnosticBag diagnostics) =>
        CheckedDebate.From(debate, diagnostics) is { } checkedDebate ? DebateMap.Of(checkedDebate) : null;
}
