using System.Collections.Immutable;

namespace Briefing.Render.Layout.Paragraphs;

/// <summary>
/// Lays texts, and each only once: a claim stands in several places of a document, and from one build to the next most
/// of a document stays as it was.
/// </summary>
internal sealed class LaidTexts
{
    private readonly Dictionary<TextKey, LaidText> _laid = [];

    public ParagraphBox Box(ImmutableArray<InlineItem> items, ParagraphStyle style, double width)
    {
        var key = new TextKey(items, style, width);
        if (!_laid.TryGetValue(key, out var text))
            _laid.Add(key, text = LaidText.Lay(items, style, width));

        return new(items, text);
    }
}
