using Briefing.Diff;
using Briefing.Map;
using Briefing.Progress;
using Briefing.Styles;
using Briefing.Typesetting;

namespace Briefing;

/// <summary>A debate or a part of it to build, and how.</summary>
internal sealed record BuildPlan(DebateMap Map, Design Design)
{
    /// <summary>
    /// As it was asked for. Without it, documents are as long as the debate's author wants, or else a briefing; the page is as
    /// deep, or else has everything.
    /// </summary>
    public Length? Length { get; init; }

    /// <summary>What has changed, for a section at the end; <c>null</c> for none.</summary>
    public Comparison? Changes { get; init; }

    /// <summary>Is told how far the making has come.</summary>
    public IProgress<WorkStep>? Progress { get; init; }

    /// <summary>The document of the formats but JSON, which is the whole debate, and HTML, which is composed for itself.</summary>
    /// <param name="problems">Receives an error if even the shortest note has more than two pages.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public Document Document(DiagnosticBag problems, CancellationToken cancellation = default) =>
        Pipeline.Document(Map, Design, Length ?? Pipeline.DefaultLength(Map.Debate), problems, cancellation);

    public static bool NeedsDocument(OutputFormat format) => format is OutputFormat.Pdf or OutputFormat.Md or OutputFormat.Docx;

    /// <inheritdoc cref="Make(OutputFormat, Document, PdfRenderer, CancellationToken)"/>
    public Output Make(OutputFormat format, Document? document, CancellationToken cancellation) =>
        Make(format, document, new(), cancellation);

    /// <param name="document">Composed by this plan; <c>null</c> if the format needs none.</param>
    /// <param name="renderer">From an earlier build of nearly the same debate.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public Output Make(OutputFormat format, Document? document, PdfRenderer renderer, CancellationToken cancellation = default)
    {
        Progress?.Report(new(format == OutputFormat.Pdf ? WorkKind.LayingOut : WorkKind.Writing));
        return (format, document) switch
        {
            (OutputFormat.Json, _) => new(Pipeline.Json(Map)),
            (OutputFormat.Pdf, { } pages) => Pipeline.Pdf(Pipeline.WithChanges(pages, Changes), Design, renderer, Progress, cancellation),
            (OutputFormat.Html, _) => new(Pipeline.Html(Pipeline.WithChanges(Pipeline.Page(Map, Length), Changes), Design)),
            (OutputFormat.Docx, { } pages) =>
                new(Pipeline.Word(Pipeline.WithChanges(Pipeline.WithFootnotes(Map, pages), Changes), Design)),
            (OutputFormat.Md, { } text) => new(Pipeline.Markdown(Pipeline.WithChanges(text, Changes))),
            _ => throw new InvalidOperationException($"Nothing makes {format}."),
        };
    }
}
