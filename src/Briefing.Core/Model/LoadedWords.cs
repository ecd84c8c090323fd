using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>What a debate adds to the list of words that take a side, and what it takes off that list.</summary>
internal sealed record LoadedWords(ImmutableArray<Located<string>> Add, ImmutableArray<Located<string>> Allow);
