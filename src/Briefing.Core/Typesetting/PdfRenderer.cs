using Briefing.Print.Layout;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Pdf;
using Briefing.Print.Pdf.Navigation;
using Briefing.Progress;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>
/// Renders composed documents as PDF: typesets each, then writes its pages, structure and outline. Reuses the text
/// layouts of the previous document; the bytes are the same as from a new renderer.
/// </summary>
internal sealed class PdfRenderer
{
    private readonly ParagraphCache _paragraphs = new();

    /// <returns>The number of pages.</returns>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public int Render(
        Stream output, Document document, Design design, IProgress<WorkStep>? progress = null, CancellationToken cancellation = default)
    {
        _paragraphs.BeginDocument();
        var typeset = Typesetter.Typeset(document, design, _paragraphs, cancellation);
        var metadata = new PdfMetadata
        {
            Title = document.Title,
            Subject = document.Subject,
            Language = document.Language,
            Date = document.Date,
        };
        ImmutableArray<Block.Heading> headings = [.. document.Headings];
        return PdfFile.Write(output, metadata, Counted(typeset.Pages, progress), typeset.Root, Outline(headings.AsSpan()));
    }

    private static IEnumerable<Page> Counted(IEnumerable<Page> pages, IProgress<WorkStep>? progress) => progress is null
        ? pages
        : pages.Select((page, i) =>
        {
            progress.Report(new(WorkKind.LayingOut, i + 1));
            return page;
        });

    /// <summary>Nests the headings by level.</summary>
    private static ImmutableArray<OutlineEntry> Outline(ReadOnlySpan<Block.Heading> headings)
    {
        var entries = ImmutableArray.CreateBuilder<OutlineEntry>();

        for (var i = 0; i < headings.Length;)
        {
            var end = i + 1;
            // The title is not the parent of the other entries: they would start collapsed.
            while (end < headings.Length && headings[i].Level > 1 && headings[end].Level > headings[i].Level)
                end++;

            entries.Add(new(headings[i].OutlineTitle, headings[i].Anchor, Outline(headings[(i + 1)..end])));
            i = end;
        }

        return entries.ToImmutable();
    }
}
