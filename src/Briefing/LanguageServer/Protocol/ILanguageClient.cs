using PolyType;
using StreamJsonRpc;

namespace Briefing.LanguageServer.Protocol;

/// <summary>What the server tells an editor, and asks of it. Parameters are sent by the names that they have here.</summary>
[JsonRpcContract]
[GenerateShape(IncludeMethods = MethodShapeFlags.PublicInstance)]
internal partial interface ILanguageClient
{
    [JsonRpcMethod("textDocument/publishDiagnostics")]
    void PublishDiagnostics(string uri, int? version, ImmutableArray<PublishedDiagnostic> diagnostics);

    [JsonRpcMethod("client/registerCapability")]
    Task RegisterCapabilityAsync(ImmutableArray<Registration> registrations);

    [JsonRpcMethod("window/logMessage")]
    void LogMessage(int type, string message);
}
