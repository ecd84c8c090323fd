namespace Briefing.Symbols;

/// <summary>The kinds of things in a debate that have an id to refer to them by.</summary>
internal enum SymbolKind
{
    Stakeholder,
    Issue,
    Source,
    Argument,
}
