using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The rule by which what is main is chosen, as it is printed with the method.</summary>
internal static class MainRule
{
    public static ImmutableArray<string> Of(ComposeContext c) =>
    [
        c.Words[PhraseKey.RuleFair], c.Words[PhraseKey.RuleClash], c.Words[PhraseKey.RuleRank], c.Words[PhraseKey.RuleNote],
        c.Words[PhraseKey.RuleBriefing],
    ];
}
