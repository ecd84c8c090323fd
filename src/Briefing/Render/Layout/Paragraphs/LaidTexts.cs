using System.Collections.Immutable;

namespace Briefing.Render.Layout.Paragraphs;

/// <summary>Lays texts, and each only once: a claim stands in several places of a document.</summary>
internal sealed class LaidTexts
{
    private readonly Kept<TextKey, LaidText> _texts = new();

    /// <inheritdoc cref="Kept{TKey,TValue}.BeginDocument"/>
    public void BeginDocument() => _texts.BeginDocument();

    public ParagraphBox Box(ImmutableArray<InlineItem> items, ParagraphStyle style, double width)
    {
        var key = new TextKey(items, style, width);
        return new(items, _texts.Get(key, (items, style, width), from => LaidText.Lay(from.items, from.style, from.width)));
    }
}
