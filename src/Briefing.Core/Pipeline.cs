using System.Collections.Immutable;
using System.Text;
using Briefing.Check;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Export.Json;
using Briefing.Html;
using Briefing.Load;
using Briefing.Load.Themes;
using Briefing.Map;
using Briefing.MarkdownOutput;
using Briefing.Model;
using Briefing.Print.Pdf.Reading;
using Briefing.Styles;

namespace Briefing;

/// <summary>The way from files to a briefing, stage by stage. What one stage returns is all that the next accepts.</summary>
internal static class Pipeline
{
    /// <summary>For what is not printed: a theme plays no part, nor do the characters that its fonts have.</summary>
    /// <returns>Nothing if the files hold mistakes; the diagnostics then say which.</returns>
    public static DebateMap? Map(DebateFiles files, DiagnosticBag diagnostics) =>
        Map(DebateLoader.Load(files, diagnostics), diagnostics);

    /// <summary>For what is printed.</summary>
    /// <inheritdoc cref="Map(DebateFiles, DiagnosticBag)"/>
    public static DesignedMap? Map(DebateFiles files, ThemeRequest request, DiagnosticBag diagnostics) =>
        Map(files, request, new(), diagnostics);

    /// <param name="kept">Of the last build, if the debate is nearly the same.</param>
    /// <inheritdoc cref="Map(DebateFiles, DiagnosticBag)"/>
    public static DesignedMap? Map(
        DebateFiles files, ThemeRequest request, KeptWork kept, DiagnosticBag diagnostics)
    {
        var own = request.Given is { } given ? files.Without(given.Path) : files;
        var debate = DebateLoader.Load(own, kept.Files, diagnostics);
        var theme = ThemeLoader.Load(files.Folder, debate, request, kept.Files, diagnostics);
        request.OnRead?.Invoke(theme.Files);
        debate = debate with { Prose = [.. debate.Prose, .. theme.Prose] };

        var stakeholders = debate.Stakeholders.Select(s => s.Id.Value).ToImmutableArray();
        var design = DesignResolver.Resolve(theme, stakeholders, kept.Faces, diagnostics);
        new GlyphCoverage(design, diagnostics).Check(debate.Prose);
        return Map(debate, diagnostics) is { } map ? new(map, design) : null;
    }

    public static Output Pdf(DebateMap map, Design design) => Pdf(map, design, new());

    /// <param name="kept">Of the last build, if the debate is nearly the same.</param>
    public static Output Pdf(DebateMap map, Design design, KeptWork kept)
    {
        using var output = new MemoryStream();
        var pages = kept.Renderer.Render(output, Composer.Compose(map), design);
        return new(output.ToArray()) { Pages = pages };
    }

    public static byte[] Html(DebateMap map, Design design) =>
        Encoding.UTF8.GetBytes(HtmlRenderer.Render(Composer.Compose(map), design));

    public static byte[] Markdown(DebateMap map) => Encoding.UTF8.GetBytes(MarkdownRenderer.Render(Composer.Compose(map)));

    public static byte[] Json(DebateMap map) => JsonExport.Write(map);

    /// <summary>What a reader of a PDF reads, paragraph by paragraph, each with the number of its page.</summary>
    /// <exception cref="InvalidDataException">It was written by another program or is damaged.</exception>
    public static ImmutableArray<(int Page, string Text)> Text(byte[] pdf) =>
        [.. PdfText.Read(pdf).Select(paragraph => (paragraph.Page, paragraph.Text))];

    /// <summary>For a debate that was not read from the files of a folder.</summary>
    /// <inheritdoc cref="Map(DebateFiles, DiagnosticBag)"/>
    public static DebateMap? Map(Debate debate, DiagnosticBag diagnostics) =>
        CheckedDebate.From(debate, diagnostics) is { } checkedDebate ? DebateMap.Of(checkedDebate) : null;
}
