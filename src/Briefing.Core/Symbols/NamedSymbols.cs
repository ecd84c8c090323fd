using Briefing.Load.Scalars;
using Briefing.Load.Schemas;

namespace Briefing.Symbols;

/// <summary>What a value names, by its kind alone.</summary>
internal static class NamedSymbols
{
    /// <param name="text">The value, without white space around it.</param>
    /// <param name="owner">The stakeholder whose file it is; empty for another file.</param>
    /// <returns>Each with the place of its id in the text.</returns>
    public static ImmutableArray<(Symbol Symbol, int Start)> In(string text, ScalarKind kind, string owner) => kind switch
    {
        _ when text.Length == 0 => [],

        // The list of debate.yaml gives stakeholders their place; what they are, their file says.
        ScalarKind.NewId or ScalarKind.StakeholderId => [(new(SymbolKind.Stakeholder, text), 0)],
        ScalarKind.IssueId => [(new(SymbolKind.Issue, text), 0)],
        ScalarKind.SourceId => [(new(SymbolKind.Source, text), 0)],
        ScalarKind.ArgumentId => [(new(SymbolKind.Argument, text, owner), 0)],
        ScalarKind.Argument when References.Parse(text) is var (stakeholder, argument) =>
        [
            (new(SymbolKind.Stakeholder, stakeholder), 0),
            (new(SymbolKind.Argument, argument, stakeholder), stakeholder.Length + 1),
        ],
        _ => [],
    };
}
