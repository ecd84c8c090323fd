using Briefing.Phrases;

namespace Briefing.Compose.Wordings;

/// <summary>Phrases in which something else than plain words is filled in.</summary>
internal static class PhraseInlines
{
    public static ImmutableArray<Inline> Inlines(
        this PhraseBook words, PhraseKey key, params ReadOnlySpan<(string Name, ImmutableArray<Inline> Content)> filled)
    {
        var result = ImmutableArray.CreateBuilder<Inline>();
        foreach (var (isName, part) in PhraseTemplate.Split(words[key]))
        {
            if (isName)
                result.AddRange(Filled(part, filled));
            else
                result.Add(part);
        }

        return result.ToImmutable();
    }

    /// <summary>"Notes: " in bold, to stand before what is labelled.</summary>
    public static Inline.Strong Labelled(this PhraseBook words, PhraseKey key) => new([words.Label(key)]);

    /// <summary>"Limits." in bold, and the space after it.</summary>
    public static ImmutableArray<Inline> Headed(this PhraseBook words, string title) =>
        [new Inline.Strong([words.HeadingStop(title)]), words[PhraseKey.SentenceSpace]];

    /// <summary>The same with the space in bold, too, without a mark of direction that may follow it.</summary>
    public static Inline.Strong HeadedInBold(this PhraseBook words, string title) =>
        new([words.HeadingStop(title) + words[PhraseKey.SentenceSpace].TrimEnd('\u200f')]);

    private static ImmutableArray<Inline> Filled(string name, ReadOnlySpan<(string Name, ImmutableArray<Inline> Content)> filled)
    {
        foreach (var one in filled)
        {
            if (one.Name == name)
                return one.Content;
        }

        throw new InvalidOperationException($"Nothing is filled in for {{{name}}}.");
    }
}
