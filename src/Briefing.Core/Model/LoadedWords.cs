namespace Briefing.Model;

/// <summary>A debate's additions to the list of loaded words, and its exceptions from that list.</summary>
internal sealed record LoadedWords(ImmutableArray<Located<string>> Add, ImmutableArray<Located<string>> Allow);
