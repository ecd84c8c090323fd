using Briefing.Phrases;

namespace Briefing.Typography;

/// <summary>The quotation marks of a language; in French with the spaces inside them.</summary>
internal sealed record QuotationMarks(MarkPair Outer, MarkPair Inner)
{
    public static QuotationMarks Of(PhraseBook words) =>
        new(MarkPair.Of(words[PhraseKey.Quotation]), MarkPair.Of(words[PhraseKey.QuotationInner]));
}
