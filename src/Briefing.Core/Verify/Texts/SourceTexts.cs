using System.Collections.Frozen;

namespace Briefing.Verify.Texts;

/// <summary>The available texts of a debate's sources.</summary>
internal sealed class SourceTexts
{
    private readonly FrozenDictionary<string, SourceText> _texts;

    private SourceTexts(FrozenDictionary<string, SourceText> texts) => _texts = texts;

    public int Count => _texts.Count;

    /// <summary>Reads the folder, and reports missing, unreadable and unused texts.</summary>
    public static SourceTexts Read(Debate debate, TextFolder folder, DiagnosticBag diagnostics)
    {
        var texts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var leftOver = folder.Ids.Except(debate.Sources.Select(source => source.Id.Value));

        foreach (var id in debate.Sources.Select(source => source.Id))
        {
            if (!folder.Ids.Contains(id.Value))
            {
                var suggestion = NearMiss.Of(id.Value, leftOver);
                diagnostics.Add(Problems.SourceWithoutText(id, folder.PathOf(id.Value), suggestion));
            }
            else if (Read(id.Value, folder, diagnostics) is { } text)
            {
                texts[id.Value] = text;
            }
        }

        var without = debate.Sources.Select(source => source.Id.Value).Where(id => !folder.Ids.Contains(id)).ToList();
        foreach (var id in leftOver)
            diagnostics.Add(Problems.TextWithoutSource(new(folder.PathOf(id), ""), id, NearMiss.Of(id, without)));

        return new(texts.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <returns><c>null</c> if there is none; that has been reported.</returns>
    public SourceText? Of(string source) => _texts.GetValueOrDefault(source);

    /// <summary>The paragraphs that a citation names; if it quotes, those of them that have the quotation, if any has.</summary>
    /// <returns>None if it cites another measure than paragraphs, or a paragraph or text that is not there.</returns>
    public ImmutableArray<SourceParagraph> ParagraphsOf(Citation citation)
    {
        if (citation.Locator.Paragraph is not { } numbers || Of(citation.Source.Value) is not { } text)
            return [];

        ImmutableArray<SourceParagraph> named = [.. numbers.Value.Numbers.Select(text.ParagraphAt).OfType<SourceParagraph>()];
        if (citation.Quote is not { } quote || named.Length < 2)
            return named;

        var words = FoldedText.Of(quote.Value).Text;
        ImmutableArray<SourceParagraph> quoted = [.. named.Where(paragraph => paragraph.Words.IndexOf(words) is not null)];
        return quoted.IsEmpty ? named : quoted;
    }

    private static SourceText? Read(string id, TextFolder folder, DiagnosticBag diagnostics)
    {
        if (TextDecoder.Decode(folder.PathOf(id), folder.ContentOf(id), diagnostics) is not { } file)
            return null;

        var text = new SourceText(file);
        if (!text.Paragraphs.IsEmpty)
            return text;

        diagnostics.Add(Problems.EmptyFile(file, $"the text of the source '{id}'"));
        return null;
    }
}
