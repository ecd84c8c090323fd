using Briefing.Authoring;
using Briefing.LanguageServer.Protocol;
using Briefing.Load.Files;
using Briefing.Symbols;
using Symbol = Briefing.Symbols.Symbol;

namespace Briefing.LanguageServer;

/// <summary>Finds what has an id in all debates of the editor's folders.</summary>
internal static class WorkspaceSymbols
{
    private const int MaxDepth = 4;
    private const int MaxFolders = 2_000;
    private const int MaxSymbols = 500;

    private static readonly EnumerationOptions s_visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
        MaxRecursionDepth = MaxDepth,
        RecurseSubdirectories = true,
    };

    /// <param name="query">Letters of the name in their order, as editors search.</param>
    /// <param name="sessions">The debates of which files are open.</param>
    /// <param name="folders">Of the workspace.</param>
    public static ImmutableArray<SymbolInformation> Of(
        string query, OpenDocuments documents, ImmutableArray<DebateSession> sessions, ImmutableArray<string> folders)
    {
        var readable = sessions.ToDictionary(session => session.Folder, session => session.Readable, StringComparer.Ordinal);
        foreach (var folder in folders.SelectMany(DebatesBelow))
            readable.TryAdd(folder, new());

        return
        [
            .. readable.OrderBy(debate => debate.Key, StringComparer.Ordinal)
                .Select(debate => DebateView.Of(debate.Key, documents, debate.Value))
                .OfType<DebateView>()
                .SelectMany(view => Of(view, query))
                .Take(MaxSymbols),
        ];
    }

    private static IEnumerable<SymbolInformation> Of(DebateView view, string query) =>
        from symbol in view.Debate.Symbols.Defined
        let title = TitleOf(view.Debate.Catalogue, symbol)
        where IsIn(query, symbol.Reference) || title.Contains(query, StringComparison.OrdinalIgnoreCase)
        select new SymbolInformation(
            symbol.Reference,
            symbol.Kind switch
            {
                SymbolKind.Stakeholder => 5,
                SymbolKind.Issue => 10,
                SymbolKind.Source => 1,
                _ => 20,
            },
            view.Documents.LocationOf(view.Debate.Symbols.DefinitionOf(symbol)!.At),
            title);

    private static string TitleOf(Catalogue catalogue, Symbol symbol) => (symbol.Kind switch
    {
        SymbolKind.Stakeholder => catalogue.Stakeholders,
        SymbolKind.Issue => catalogue.Issues,
        SymbolKind.Source => catalogue.Sources,
        _ => catalogue.Arguments,
    }).FirstOrDefault(known => known.Reference == symbol.Reference)?.Title ?? "";

    private static bool IsIn(string query, string name)
    {
        var at = 0;
        foreach (var letter in query)
        {
            at = name.AsSpan(at).IndexOf([letter], StringComparison.OrdinalIgnoreCase) is >= 0 and var next ? at + next + 1 : 0;
            if (at == 0)
                return false;
        }

        return true;
    }

    private static IEnumerable<string> DebatesBelow(string folder)
    {
        try
        {
            return
            [
                .. Directory.EnumerateDirectories(folder, "*", s_visible)
                    .Take(MaxFolders)
                    .Prepend(folder)
                    .Where(inner => File.Exists(Path.Combine(inner, DebateFiles.Debate))),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
