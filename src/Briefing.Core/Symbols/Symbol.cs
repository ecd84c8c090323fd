namespace Briefing.Symbols;

/// <summary>Something with an id.</summary>
/// <param name="Owner">The id of the stakeholder that an argument belongs to; <c>null</c> for the other kinds.</param>
internal sealed record Symbol(SymbolKind Kind, string Id, string? Owner = null)
{
    /// <summary>The name by which other files refer to it.</summary>
    public string Reference => Owner is null ? Id : $"{Owner}/{Id}";
}
