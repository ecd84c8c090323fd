using Briefing.LanguageServer.Protocol;
using PolyType.SourceGenerator;
using StreamJsonRpc;

namespace Briefing.LanguageServer;

/// <summary>The server on a pair of streams, until the editor ends it or goes away.</summary>
internal static class ServerRun
{
    /// <param name="version">Of the tool.</param>
    /// <returns>Whether the editor ended it in order.</returns>
    public static async Task<bool> RunAsync(Stream input, Stream output, string version)
    {
        var formatter = new PolyTypeJsonFormatter
        {
            TypeShapeProvider = TypeShapeProvider_briefing.Default,
            JsonSerializerOptions = new(ProtocolJson.Default.Options),
        };
        using JsonRpc rpc = new PlainRpc(new MessageHandler(output, input, formatter));
        var ended = new TaskCompletionSource();
        var client = rpc.Attach<ILanguageClient>(new JsonRpcProxyOptions { ServerRequiresNamedArguments = true });
        var server = new Server(client, version, () => ended.TrySetResult());
        rpc.AddLocalRpcTarget(RpcTargetMetadata.FromShape<ILanguageServer>(), server, options: null);
        rpc.StartListening();
        await Task.WhenAny(ended.Task, rpc.Completion);
        return server.IsShutDown;
    }
}
