using Briefing.Check;
using Briefing.Compose;
using Briefing.Export.Json;
using Briefing.Html;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Map;
using Briefing.MarkdownOutput;
using Briefing.Print.Pdf.Reading;
using Briefing.Styles;

namespace Briefing;

/// <summary>From files to a briefing, stage by stage. The result of each stage is the only input of the next.</summary>
internal static class Pipeline
{
    /// <summary>For output without a theme: neither the theme nor the characters of its fonts are checked.</summary>
    /// <returns><c>null</c> if there are errors, which are in the diagnostics.</returns>
    public static DebateMap? Map(DebateFiles files, DiagnosticBag diagnostics) =>
        Map(DebateLoader.Load(files, diagnostics), diagnostics);

    /// <summary>For output with a theme.</summary>
    /// <inheritdoc cref="Map(DebateFiles, DiagnosticBag)"/>
    public static DesignedMap? Map(DebateFiles files, ThemeRequest request, DiagnosticBag diagnostics) =>
        Map(files, request, new(), diagnostics);

    /// <param name="cache">From an earlier build of nearly the same debate.</param>
    /// <inheritdoc cref="Map(DebateFiles, DiagnosticBag)"/>
    public static DesignedMap? Map(
        DebateFiles files, ThemeRequest request, BuildCache cache, DiagnosticBag diagnostics)
    {
        var own = request.Given is { } given ? files.Without(given.Path) : files;
        var debate = DebateLoader.Load(own, cache.Files, diagnostics);
        var theme = ThemeLoader.Load(files.Folder, debate, request, cache.Files, diagnostics);
        request.OnRead?.Invoke(theme.Files);
        debate = debate with { Prose = [.. debate.Prose, .. theme.Prose] };

        var stakeholders = debate.Stakeholders.Select(s => s.Id.Value).ToImmutableArray();
        var design = DesignResolver.Resolve(theme, stakeholders, cache.Faces, diagnostics);
        new GlyphCoverage(design, diagnostics).Check(debate.Prose);
        return Map(debate, diagnostics) is { } map ? new(map, design) : null;
    }

    public static Output Pdf(DebateMap map, Design design) => Pdf(map, design, new());

    /// <param name="cache">From an earlier build of nearly the same debate.</param>
    public static Output Pdf(DebateMap map, Design design, BuildCache cache)
    {
        using var output = new MemoryStream();
        var pages = cache.Renderer.Render(output, Composer.Compose(map), design);
        return new(output.ToArray()) { Pages = pages };
    }

    public static byte[] Html(DebateMap map, Design design) =>
        Encoding.UTF8.GetBytes(HtmlRenderer.Render(Composer.Compose(map), design));

    public static byte[] Markdown(DebateMap map) => Encoding.UTF8.GetBytes(MarkdownRenderer.Render(Composer.Compose(map)));

    public static byte[] Json(DebateMap map) => JsonExport.Write(map);

    /// <summary>The text of a PDF in reading order, paragraph by paragraph, each with its page number.</summary>
    /// <exception cref="InvalidDataException">Another program wrote the file, or it is damaged.</exception>
    public static ImmutableArray<(int Page, string Text)> Text(byte[] pdf) =>
        [.. PdfText.Read(pdf).Select(paragraph => (paragraph.Page, paragraph.Text))];

    /// <summary>For a debate that was not loaded from a folder's files.</summary>
    /// <inheritdoc cref="Map(DebateFiles, DiagnosticBag)"/>
    public static DebateMap? Map(Debate debate, DiagnosticBag diagnostics) =>
        CheckedDebate.From(debate, diagnostics) is { } checkedDebate ? DebateMap.Of(checkedDebate) : null;
}
