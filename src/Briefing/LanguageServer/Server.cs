using Briefing.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Briefing.LanguageServer;

/// <summary>Answers an editor. Requests begin in the order in which they come, and what takes time goes on beside them.</summary>
/// <param name="version">Of the tool.</param>
internal sealed class Server(ILanguageClient client, string version, Action exit) : ILanguageServer
{
    private const int NotInitialized = -32002;
    private const int InvalidRequest = -32600;
    private const int InvalidParams = -32602;

    private readonly Workspace _workspace = new(client);
    private readonly WorkspaceSymbols _symbols = new();
    private InitializeParams? _client;

    /// <summary>Whether the editor has said that it will end the server.</summary>
    public bool IsShutDown { get; private set; }

    public Task<InitializeResult> InitializeAsync(InitializeParams client)
    {
        if (_client is not null)
            throw new LocalRpcException("The server has been initialized before.") { ErrorCode = InvalidRequest };

        _client = client;
        var capabilities = new ServerCapabilities(
            PositionEncoding: "utf-16",
            new SyncOptions(OpenClose: true, Change: 2, Save: true),
            new CompletionOptions([":", " ", "/", "-", "{", "[", ","]));
        return Task.FromResult(new InitializeResult(capabilities, new("briefing", version)));
    }

    public async Task InitializedAsync(NoParams none)
    {
        if (_client?.Capabilities?.Workspace?.DidChangeWatchedFiles?.DynamicRegistration is true)
        {
            await client.RegisterCapabilityAsync(
                [new("files", "workspace/didChangeWatchedFiles", new([new("**/*.{yaml,yml}")]))]);
        }
    }

    public Task<object?> ShutdownAsync()
    {
        Require();
        IsShutDown = true;
        return Task.FromResult<object?>(null);
    }

    public void Exit() => exit();

    public void Open(OpenParams opened) => Notice(() => _workspace.Open(opened.TextDocument));

    public void Change(ChangeParams changed) => Notice(() => _workspace.Change(changed));

    public void Save(DocumentParams saved) => Notice(_workspace.ChangeFiles);

    public void Close(DocumentParams closed) => Notice(() => _workspace.Close(closed.TextDocument.Uri));

    public void ChangeFiles(NoParams changed) => Notice(_workspace.ChangeFiles);

    public Task<CompletionList?> CompleteAsync(PlaceParams place, CancellationToken cancellation) => AnswerAsync(
        place,
        (answers, _) => answers.Complete(place.Position, _client?.Capabilities?.TextDocument?.Completion?.CompletionItem),
        default(CompletionList),
        cancellation);

    public Task<Hover?> HoverAsync(PlaceParams place, CancellationToken cancellation) => AnswerAsync(
        place, (answers, session) => answers.Hover(place.Position, session), null, cancellation);

    public Task<ImmutableArray<Location>> DefineAsync(PlaceParams place, CancellationToken cancellation) => AnswerAsync(
        place, (answers, _) => answers.Definitions(place.Position), [], cancellation);

    public Task<ImmutableArray<Location>> ReferAsync(ReferenceParams place, CancellationToken cancellation) => AnswerAsync(
        place,
        (answers, _) => answers.References(place.Position, place.Context?.IncludeDeclaration is true),
        [],
        cancellation);

    public Task<ImmutableArray<DocumentSymbol>> ListSymbolsAsync(DocumentParams document, CancellationToken cancellation) =>
        AnswerAsync(document, (answers, _) => answers.Symbols(), [], cancellation);

    public Task<ImmutableArray<FoldingRange>> FoldAsync(DocumentParams document, CancellationToken cancellation) =>
        AnswerAsync(document, (answers, _) => answers.Foldings(), [], cancellation);

    public Task<ImmutableArray<DocumentLink>> LinkAsync(DocumentParams document, CancellationToken cancellation) =>
        AnswerAsync(document, (answers, _) => answers.Links(), [], cancellation);

    public Task<PreparedRename?> PrepareRenameAsync(PlaceParams place, CancellationToken cancellation) => AnswerAsync(
        place, (answers, _) => answers.PrepareRename(place.Position), null, cancellation);

    public Task<WorkspaceEdit?> RenameAsync(RenameParams renamed, CancellationToken cancellation) => AnswerAsync(
        renamed, (answers, _) => answers.Rename(renamed.Position, renamed.NewName, Edits), null, cancellation);

    public Task<ImmutableArray<CodeAction>> MendAsync(CodeActionParams place, CancellationToken cancellation) => AnswerAsync(
        place,
        (answers, session) => answers.Fixes(place.Range, place.Context?.Only, session, Edits),
        [],
        cancellation);

    public Task<ImmutableArray<SymbolInformation>> FindSymbolsAsync(WorkspaceSymbolParams search, CancellationToken cancellation)
    {
        Require();
        var (documents, sessions) = (_workspace.Documents, _workspace.Sessions);
        var folders = _client?.WorkspaceFolders?.Select(folder => folder.Uri) ?? [_client?.RootUri ?? ""];
        return Task.Run(
            () => _symbols.Of(search.Query ?? "", documents, sessions, [.. folders.Select(FileAddress.PathOf).OfType<string>()]), cancellation);
    }

    private EditCapability? Edits => _client?.Capabilities?.Workspace?.WorkspaceEdit;

    /// <summary>
    /// Answers beside what comes next, from the documents as they are now. Of a file that belongs to no debate there is
    /// nothing to say.
    /// </summary>
    private Task<T> AnswerAsync<T>(
        IDocumentParams given, Func<Answers, DebateSession, T> answer, T nothing, CancellationToken cancellation)
    {
        Require();
        if (!given.IsWhole)
        {
            throw new LocalRpcException("The document, or the place in it, is missing from the parameters.")
            {
                ErrorCode = InvalidParams,
            };
        }

        var documents = _workspace.Documents;
        if (documents.At(given.TextDocument.Uri) is not { } document || _workspace.SessionOf(document) is not { } session)
            return Task.FromResult(nothing);

        var seen = session.Documents;
        return Task.Run(Answer, cancellation);

        T Answer() =>
            DebateView.Of(session.Folder, seen, session.Readable) is { } view && view.FileOf(document) is { } file
                ? answer(new(view, document, file), session)
                : nothing;
    }

    /// <summary>What an editor tells before the start or after the end is dropped, as the protocol has it.</summary>
    private void Notice(Action notice)
    {
        if (_client is not null && !IsShutDown)
            notice();
    }

    private void Require()
    {
        if (_client is null)
            throw new LocalRpcException("The server is not initialized yet.") { ErrorCode = NotInitialized };

        if (IsShutDown)
            throw new LocalRpcException("The server is shut down.") { ErrorCode = InvalidRequest };
    }
}
