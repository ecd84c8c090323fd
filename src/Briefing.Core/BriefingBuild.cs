using Briefing.Load.Files;
using Briefing.Load.Themes;

namespace Briefing;

/// <summary>
/// A debate's folder, loaded and checked, for programs that build briefings without the command line: a test that compares
/// the output with an earlier one, for example. Output depends on the files alone: the same files give the same bytes.
/// </summary>
public sealed class BriefingBuild
{
    private readonly DesignedMap? _map;

    private BriefingBuild(DesignedMap? map, ImmutableArray<Diagnostic> diagnostics)
    {
        _map = map;
        Diagnostics = DiagnosticText.Long(diagnostics);
    }

    /// <summary>Whether there are errors, so that nothing can be built. Warnings do not count.</summary>
    public bool HasMistakes => _map is null;

    /// <summary>The errors and warnings as printed by <c>briefing check</c>; an empty string if there are none.</summary>
    public string Diagnostics { get; }

    /// <summary>Loads and checks a folder. Errors in its files do not throw: see <see cref="HasMistakes"/>.</summary>
    /// <param name="folder">The folder with <c>debate.yaml</c>, <c>sources.yaml</c> and the position files.</param>
    /// <returns>The checked debate, or one with <see cref="HasMistakes"/> set and the <see cref="Diagnostics"/>.</returns>
    /// <exception cref="IOException">The folder or its debate.yaml does not exist, or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to a file is denied.</exception>
    public static BriefingBuild Of(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(DebateFiles.Read(folder), new ThemeRequest(), diagnostics);
        return new(map, diagnostics.InReadingOrder());
    }

    /// <summary>The briefing as a PDF in the debate's theme, byte for byte the output of <c>briefing build</c>.</summary>
    /// <returns>The bytes of the PDF file.</returns>
    /// <exception cref="InvalidOperationException">The debate has errors.</exception>
    public byte[] Pdf() => Pipeline.Pdf(Document, Map.Design).Bytes;

    /// <summary>
    /// The debate as one HTML page in the theme's colours, character for character the output of
    /// <c>briefing build -f html</c>.
    /// </summary>
    /// <returns>The page.</returns>
    /// <exception cref="InvalidOperationException">The debate has errors.</exception>
    public string Html() => Encoding.UTF8.GetString(Pipeline.Html(Pipeline.Page(Map.Map, null), Map.Design));

    /// <summary>
    /// The briefing as Markdown with one sentence per line, character for character the output of <c>briefing build -f md</c>.
    /// </summary>
    /// <returns>The Markdown text.</returns>
    /// <exception cref="InvalidOperationException">The debate has errors.</exception>
    public string Markdown() => Encoding.UTF8.GetString(Pipeline.Markdown(Document));

    /// <summary>The debate as data, byte for byte the output of <c>briefing export -f json</c>.</summary>
    /// <returns>JSON in UTF-8.</returns>
    /// <exception cref="InvalidOperationException">The debate has errors.</exception>
    public byte[] Json() => Pipeline.Json(Map.Map);

    /// <summary>
    /// The text of the PDF, one paragraph per line, under a heading for each page: a form that is easy to compare.
    /// </summary>
    /// <returns>The text, with line feeds.</returns>
    /// <exception cref="InvalidOperationException">The debate has errors.</exception>
    public string Text()
    {
        var text = new StringBuilder();
        var page = 0;
        foreach (var (at, paragraph) in Pipeline.Text(Pdf()))
        {
            // A table cell that continues on the next page may be followed by one that does not.
            if (at > page)
                text.Append(page == 0 ? "" : "\n").Append($"[page {page = at}]\n");

            text.Append(paragraph).Append('\n');
        }

        return text.ToString();
    }

    private DesignedMap Map => _map ?? throw new InvalidOperationException($"The debate has mistakes.\n{Diagnostics}");

    private Document Document
    {
        get
        {
            var problems = new DiagnosticBag();
            var document = Pipeline.Document(Map.Map, Map.Design, Pipeline.DefaultLength(Map.Map.Debate), problems);
            return problems.HasErrors
                ? throw new InvalidOperationException(DiagnosticText.Long(problems.InReadingOrder()))
                : document;
        }
    }
}
