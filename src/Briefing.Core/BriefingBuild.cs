using System.Collections.Immutable;
using System.Text;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Load.Themes;

namespace Briefing;

/// <summary>
/// A debate's folder, read and checked, for programs that want a briefing without the command line: a test that compares
/// it with what it was, say. Everything is computed from the files alone, so the same files give the same bytes.
/// </summary>
public sealed class BriefingBuild
{
    private readonly DesignedMap? _map;

    private BriefingBuild(DesignedMap? map, ImmutableArray<Diagnostic> diagnostics)
    {
        _map = map;
        Diagnostics = DiagnosticText.Long(diagnostics);
    }

    /// <summary>Whether there are mistakes. Nothing can then be built; warnings do not count.</summary>
    public bool HasMistakes => _map is null;

    /// <summary>Mistakes and warnings as <c>briefing check</c> prints them; empty if there are none.</summary>
    public string Diagnostics { get; }

    /// <summary>Reads and checks a folder. A mistake of its authors is no exception: see <see cref="HasMistakes"/>.</summary>
    /// <param name="folder">Holds <c>debate.yaml</c>, <c>sources.yaml</c> and the position files.</param>
    /// <exception cref="IOException">There is no such folder, no debate.yaml in it, or a file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read.</exception>
    public static BriefingBuild Of(string folder)
    {
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(DebateFiles.Read(folder), new ThemeRequest(), diagnostics);
        return new(map, diagnostics.InReadingOrder());
    }

    /// <summary>The briefing as a PDF with the theme that the debate names, byte by byte what <c>briefing build</c> writes.</summary>
    /// <exception cref="InvalidOperationException">The debate has mistakes.</exception>
    public byte[] Pdf() => Pipeline.Pdf(Map.Map, Map.Design).Bytes;

    /// <summary>
    /// The briefing as one HTML page with the colours of the theme, character by character what <c>briefing build -f html</c>
    /// writes.
    /// </summary>
    /// <exception cref="InvalidOperationException">The debate has mistakes.</exception>
    public string Html() => Encoding.UTF8.GetString(Pipeline.Html(Map.Map, Map.Design));

    /// <summary>The briefing as Markdown, a sentence on each line, character by character what <c>briefing build -f md</c> writes.</summary>
    /// <exception cref="InvalidOperationException">The debate has mistakes.</exception>
    public string Markdown() => Encoding.UTF8.GetString(Pipeline.Markdown(Map.Map));

    /// <summary>The debate as data, byte by byte what <c>briefing export -f json</c> writes.</summary>
    /// <exception cref="InvalidOperationException">The debate has mistakes.</exception>
    public byte[] Json() => Pipeline.Json(Map.Map);

    /// <summary>
    /// What a reader of the PDF reads, a paragraph on each line, under the number of each page: a form in which a
    /// difference is easily seen.
    /// </summary>
    /// <exception cref="InvalidOperationException">The debate has mistakes.</exception>
    public string Text()
    {
        var text = new StringBuilder();
        var page = 0;
        foreach (var (at, paragraph) in Pipeline.Text(Pdf()))
        {
            // A cell that goes on overleaf may be followed by one that does not.
            if (at > page)
                text.Append(page == 0 ? "" : "\n").Append($"[page {page = at}]\n");

            text.Append(paragraph).Append('\n');
        }

        return text.ToString();
    }

    private DesignedMap Map => _map ?? throw new InvalidOperationException($"The debate has mistakes.\n{Diagnostics}");
}
