namespace Briefing.Authoring;

/// <summary>A part of a file for its table of contents.</summary>
/// <param name="Detail">A few words beside the name; empty if there are none.</param>
/// <param name="NameStart">Of the words to go to.</param>
internal sealed record OutlineSymbol(string Name, string Detail, OutlineSymbolKind Kind, int Start, int End, int NameStart, int NameEnd)
{
    public ImmutableArray<OutlineSymbol> Parts { get; init; } = [];
}
