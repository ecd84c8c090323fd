using Briefing.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Briefing.LanguageServer;

/// <summary>Answers an editor. Requests begin in the order in which they come, and what takes time goes on beside them.</summary>
/// <param name="version">Of the tool.</param>
internal sealed class Server(ILanguageClient client, string version, Action exit) : ILanguageServer
{
    private const int NotInitialized = -32002;
    private const int InvalidRequest = -32600;

    private readonly Workspace _workspace = new(client);
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
            new SyncOptions(OpenClose: true, Change: 2, Save: true));
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
