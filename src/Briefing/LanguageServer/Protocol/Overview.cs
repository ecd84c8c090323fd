namespace Briefing.LanguageServer.Protocol;

internal sealed record DocumentSymbol(string Name, string Detail, int Kind, TextRange Range, TextRange SelectionRange, ImmutableArray<DocumentSymbol> Children);

internal sealed record WorkspaceSymbolParams(string? Query);

internal sealed record SymbolInformation(string Name, int Kind, Location Location, string ContainerName);

/// <summary>Lines count from 0.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine);
