using Briefing.Compose.Wordings;
using Briefing.Map.Clashes;

namespace Briefing.Compose.Sections;

/// <summary>Explains the words and signs beside the names in clashes.</summary>
internal static class SignWords
{
    /// <summary>Only of those that occur; empty if none does.</summary>
    public static ImmutableArray<Inline> Of(ImmutableArray<Clash> clashes)
    {
        var statements = clashes.SelectMany(clash => clash.Statements).ToArray();
        var words = new List<Inline>();
        foreach (var kind in statements.Select(s => s.Kind).OfType<ReplyKind>().Distinct().Order())
            words.AddRange([new Inline.Strong([$"{Terms.Verb(kind)} "]), $"{Terms.Meaning(kind)}. "]);

        if (statements.Any(s => s.IsJuxtaposed))
            words.Add($"{Terms.PairedByEditors} ");
        if (statements.Any(s => !s.Owes.IsEmpty))
            words.AddRange([new Inline.Strong(["Open: "]), "a reply that the side in that column owes."]);

        return [.. words];
    }
}
