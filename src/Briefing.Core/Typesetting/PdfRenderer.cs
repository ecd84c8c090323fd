using System.Collections.Immutable;
using Briefing.Compose;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Print.Pdf;
using Briefing.Styles;

namespace Briefing.Typesetting;

/// <summary>
/// Makes PDFs of composed documents: sets each, then writes its pages, its structure and its outline. Texts of the
/// document before are not laid again; the bytes are those of a renderer that begins afresh.
/// </summary>
internal sealed class PdfRenderer
{
    private readonly LaidTexts _texts = new();

    /// <returns>The number of pages.</returns>
    public int Render(Stream output, Document document, Design design)
    {
        _texts.BeginDocument();
        var typeset = Typesetter.Typeset(document, design, _texts);
        var metadata = new PdfMetadata
        {
            Title = document.Title,
            Subject = document.Subject,
            Language = document.Language,
            Date = document.Date,
        };
        ImmutableArray<Block.Heading> headings = [.. document.Blocks.OfType<Block.Heading>()];
        PdfFile.Write(output, metadata, typeset.Pages, typeset.Root, Outline(headings.AsSpan()));
        return typeset.Pages.Length;
    }

    /// <summary>Headings nested by their levels.</summary>
    private static ImmutableArray<OutlineEntry> Outline(ReadOnlySpan<Block.Heading> headings)
    {
        var entries = ImmutableArray.CreateBuilder<OutlineEntry>();

        for (var i = 0; i < headings.Length;)
        {
            var end = i + 1;
            // The title is a line of its own, not the parent of all others: they would start folded away.
            while (end < headings.Length && headings[i].Level > 1 && headings[end].Level > headings[i].Level)
                end++;

            entries.Add(new(headings[i].OutlineTitle, headings[i].Anchor, Outline(headings[(i + 1)..end])));
            i = end;
        }

        return entries.ToImmutable();
    }
}
