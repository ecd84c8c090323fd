using Briefing.Compose.Wordings;
using Briefing.Map.Clashes;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>Explains the words and signs beside the names in clashes.</summary>
internal static class SignWords
{
    /// <summary>Only of those that occur; empty if none does.</summary>
    public static ImmutableArray<Inline> Of(ComposeContext c, ImmutableArray<Clash> clashes)
    {
        var statements = clashes.SelectMany(clash => clash.Statements).ToArray();
        var words = new List<Inline>();
        foreach (var kind in statements.Select(s => s.Kind).OfType<ReplyKind>().Distinct().Order())
        {
            words.Add(new Inline.Strong([c.Words.Fill(PhraseKey.KindExplained, ("kind", c.Words.Of(kind)))]));
            words.Add(c.Words.Meaning(kind) + c.Words[PhraseKey.FullStop] + c.Words[PhraseKey.SentenceSpace]);
        }

        if (statements.Any(s => s.IsJuxtaposed))
            words.Add(c.Words.PairedByEditors() + c.Words[PhraseKey.SentenceSpace]);
        if (statements.Any(s => !s.Owes.IsEmpty))
            words.AddRange([c.Words.Labelled(PhraseKey.Open), c.Words[PhraseKey.OpenMeaning]]);

        return [.. words];
    }
}
