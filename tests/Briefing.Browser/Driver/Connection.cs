using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Briefing.Browser.Driver;

/// <summary>Commands to a browser and what it tells, as JSON over a web socket (Chrome DevTools Protocol 1.3).</summary>
internal sealed class Connection : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _open = new();
    private Task _reading = Task.CompletedTask;
    private int _last;

    private Connection()
    {
    }

    /// <summary>What the browser tells unasked: the session, the name of the event, its parameters.</summary>
    public event Action<string?, string, JsonNode>? Told;

    public static async Task<Connection> To(Uri address)
    {
        var connection = new Connection();
        await connection._socket.ConnectAsync(address, CancellationToken.None);
        connection._reading = connection.Read();
        return connection;
    }

    /// <exception cref="InvalidOperationException">The browser refuses.</exception>
    /// <exception cref="TimeoutException">It does not answer.</exception>
    public async Task<JsonNode> Send(string method, JsonObject? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        _open[id] = answer;
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null)
            command["sessionId"] = session;

        await _sending.WaitAsync();
        try
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(command);
            await _socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }

        return await answer.Task.WaitAsync(s_patience);
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _reading;
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task Read()
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                message.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage)
                    continue;

                Take(JsonNode.Parse(message.GetBuffer().AsSpan(0, (int)message.Length))!);
                message.SetLength(0);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            foreach (var answer in _open.Values)
                answer.TrySetException(new InvalidOperationException("The browser is gone.", e));
        }
    }

    private void Take(JsonNode message)
    {
        if (message["id"] is not { } id)
            Told?.Invoke((string?)message["sessionId"], (string)message["method"]!, message["params"]!);
        else if (_open.TryRemove((int)id, out var answer) && message["error"] is { } error)
            answer.SetException(new InvalidOperationException(error.ToJsonString()));
        else
            answer?.SetResult(message["result"]!);
    }
}
