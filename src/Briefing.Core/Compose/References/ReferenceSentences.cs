using Briefing.Phrases;

namespace Briefing.Compose.References;

/// <summary>Collects the parts of a reference, each of which ends with a full stop unless it ends with another mark.</summary>
internal sealed class ReferenceSentences(PhraseBook words)
{
    private readonly List<Inline> _words = [];

    public void Add(params ReadOnlySpan<Inline> part)
    {
        ImmutableArray<Inline> content = [.. part];
        if (InlineText.Of(content, []) is not { Length: > 0 } text)
            return;

        if (_words.Count > 0)
            _words.Add(words[PhraseKey.SentenceSpace]);

        _words.AddRange(content);
        if (!Ends(text))
            _words.Add(words[PhraseKey.FullStop]);
    }

    public void AddIf(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            Add(text);
    }

    public ImmutableArray<Inline> ToInlines() => [.. _words];

    /// <summary>Whether a full stop would be one too many, also before a closing quotation mark or bracket.</summary>
    public static bool Ends(string text) => text.AsSpan().TrimEnd("”’]") is [.., '.' or '?' or '!' or '…' or '。'];
}
