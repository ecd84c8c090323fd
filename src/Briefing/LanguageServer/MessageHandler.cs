using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Briefing.LanguageServer;

/// <summary>
/// Reads and writes messages. One that is no JSON is answered by an error, and the next one is read: its header tells where that
/// begins.
/// </summary>
internal sealed class MessageHandler(Stream output, Stream input, IJsonRpcMessageFormatter formatter)
    : HeaderDelimitedMessageHandler(output, input, formatter)
{
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await base.ReadCoreAsync(cancellationToken);
            }
            catch (JsonException)
            {
                await WriteAsync(
                    new JsonRpcError
                    {
                        RequestId = RequestId.Null,
                        Error = new() { Code = JsonRpcErrorCode.ParseError, Message = "The message is not JSON, or not JSON-RPC." },
                    },
                    cancellationToken);
            }
        }
    }
}
