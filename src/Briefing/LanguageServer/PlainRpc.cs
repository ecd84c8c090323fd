using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Briefing.LanguageServer;

/// <summary>Says plainly of parameters that they make no sense, where the library would name the place in this program.</summary>
internal sealed class PlainRpc(IJsonRpcMessageHandler handler) : JsonRpc(handler)
{
    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception) =>
        exception is not JsonException ? base.CreateErrorDetails(request, exception) : new()
        {
            Code = JsonRpcErrorCode.InvalidParams,
            Message = $"The parameters of '{SafeText.Of(request.Method ?? "")}' cannot be read.",
        };
}
