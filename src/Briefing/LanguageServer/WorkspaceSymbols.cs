using Briefing.Authoring;
using Briefing.LanguageServer.Protocol;
using Briefing.Load.Files;
using Briefing.Symbols;

namespace Briefing.LanguageServer;

/// <summary>Finds what has an id in all debates of the editor's folders.</summary>
internal sealed class WorkspaceSymbols
{
    private const int MaxDepth = 4;
    private const int MaxFolders = 2_000;
    private const int MaxSymbols = 500;

    /// <summary>The debates to keep for the next letter of a name.</summary>
    private const int MaxKept = 30;

    private static readonly EnumerationOptions s_visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
        MaxRecursionDepth = MaxDepth,
        RecurseSubdirectories = true,
    };

    private ImmutableDictionary<string, ReadableFiles> _kept = ImmutableDictionary.Create<string, ReadableFiles>(StringComparer.Ordinal);

    /// <param name="query">Letters of the name in their order, as editors search.</param>
    /// <param name="sessions">The debates of which files are open.</param>
    /// <param name="folders">Of the workspace.</param>
    public ImmutableArray<SymbolInformation> Of(
        string query, OpenDocuments documents, ImmutableArray<DebateSession> sessions, ImmutableArray<string> folders)
    {
        var readable = sessions.ToDictionary(session => session.Folder, session => session.Readable, StringComparer.Ordinal);
        var (kept, below) = (Volatile.Read(ref _kept), ImmutableDictionary.CreateBuilder<string, ReadableFiles>(StringComparer.Ordinal));
        foreach (var folder in folders.SelectMany(DebatesBelow).Where(folder => !readable.ContainsKey(folder)))
        {
            readable.Add(folder, kept.GetValueOrDefault(folder) ?? new());
            if (below.Count < MaxKept)
                below.Add(folder, readable[folder]);
        }

        Volatile.Write(ref _kept, below.ToImmutable());

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
        from definition in view.Debate.Symbols.Definitions
        let symbol = definition.Symbol
        let title = view.Debate.Catalogue.Find(symbol)?.Title ?? ""
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
            view.Documents.LocationOf(definition.At),
            title);

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
