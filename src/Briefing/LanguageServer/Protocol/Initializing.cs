namespace Briefing.LanguageServer.Protocol;

/// <summary>What an editor says of itself, as far as it makes a difference.</summary>
internal sealed record InitializeParams(
    string? RootUri, ImmutableArray<WorkspaceFolder>? WorkspaceFolders, ClientCapabilities? Capabilities);

internal sealed record WorkspaceFolder(string Uri);

internal sealed record ClientCapabilities(WorkspaceCapabilities? Workspace, DocumentCapabilities? TextDocument);

internal sealed record WorkspaceCapabilities(DynamicCapability? DidChangeWatchedFiles, EditCapability? WorkspaceEdit);

internal sealed record DynamicCapability(bool DynamicRegistration);

/// <param name="ResourceOperations">What it can do with files: "create" and "rename" among them.</param>
internal sealed record EditCapability(bool DocumentChanges, ImmutableArray<string>? ResourceOperations);

internal sealed record DocumentCapabilities(CompletionCapability? Completion, SymbolCapability? DocumentSymbol);

internal sealed record SymbolCapability(bool HierarchicalDocumentSymbolSupport);

internal sealed record CompletionCapability(ItemCapability? CompletionItem);

internal sealed record ItemCapability(bool SnippetSupport, ModeCapability? InsertTextModeSupport);

internal sealed record ModeCapability(ImmutableArray<int>? ValueSet);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities(string PositionEncoding, SyncOptions TextDocumentSync, CompletionOptions CompletionProvider)
{
    public bool HoverProvider { get; init; } = true;

    public bool DefinitionProvider { get; init; } = true;

    public bool ReferencesProvider { get; init; } = true;

    public bool DocumentSymbolProvider { get; init; } = true;

    public bool WorkspaceSymbolProvider { get; init; } = true;

    public bool FoldingRangeProvider { get; init; } = true;

    public NoParams DocumentLinkProvider { get; init; } = new();

    public RenameOptions RenameProvider { get; init; } = new(PrepareProvider: true);

    public CodeActionOptions CodeActionProvider { get; init; } = new(["quickfix", "source.fixAll"]);
}

internal sealed record CompletionOptions(ImmutableArray<string> TriggerCharacters);

internal sealed record RenameOptions(bool PrepareProvider);

internal sealed record CodeActionOptions(ImmutableArray<string> CodeActionKinds);

/// <param name="Change">2 for changes by their places.</param>
internal sealed record SyncOptions(bool OpenClose, int Change, bool Save);

internal sealed record Registration(string Id, string Method, WatchOptions RegisterOptions);

internal sealed record WatchOptions(ImmutableArray<FileWatcher> Watchers);

internal sealed record FileWatcher(string GlobPattern);
