using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Briefing.LanguageServer;
using Briefing.Text;

namespace Briefing.Tests.LanguageServer;

/// <summary>Talks to the server as an editor does: in bytes, over streams.</summary>
internal sealed class Editor : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Stream _toServer;
    private readonly Stream _fromServer;
    private readonly Task _reading;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> _waiting = new();
    private readonly ConcurrentDictionary<string, Published> _published = new();
    private readonly Dictionary<string, Document> _documents = [];
    private readonly SemaphoreSlim _news = new(0);
    private readonly Lock _sending = new();
    private bool _isGone;
    private int _lastId;

    public Editor(Stream toServer, Stream fromServer)
    {
        (_toServer, _fromServer) = (toServer, fromServer);
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>Whether the server ended in order, in this process only.</summary>
    public Task<bool> Server { get; private init; } = Task.FromResult(true);

    /// <summary>What the server said beside diagnostics, by method.</summary>
    public ConcurrentQueue<JsonObject> Told { get; } = [];

    /// <summary>How many times diagnostics of an older text came after those of a newer one.</summary>
    public int Stale { get; private set; }

    /// <summary>A server in this process.</summary>
    public static Editor Start()
    {
        var (there, back) = (new Pipe(), new Pipe());
        return new(there.Writer.AsStream(), back.Reader.AsStream())
        {
            Server = Task.Run(() => ServerRun.RunAsync(there.Reader.AsStream(), back.Writer.AsStream(), "0.0.0")),
        };
    }

    /// <param name="folders">Of the workspace.</param>
    public static async Task<Editor> StartInitializedAsync(params string[] folders)
    {
        var editor = Start();
        await editor.InitializeAsync(folders);
        return editor;
    }

    /// <summary>Whether it says that it reads document changes.</summary>
    public bool HasDocumentChanges { get; set; } = true;

    public async Task<JsonNode> InitializeAsync(params string[] folders)
    {
        var result = await AskAsync("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = (string?)null,
            workspaceFolders = folders.Select(folder => new { uri = FileAddress.Of(folder), name = "work" }).ToArray(),
            capabilities = new
            {
                workspace = new
                {
                    workspaceEdit = new { documentChanges = HasDocumentChanges, resourceOperations = new[] { "create", "rename", "delete" } },
                    didChangeWatchedFiles = new { dynamicRegistration = true },
                },
                textDocument = new
                {
                    completion = new
                    {
                        completionItem = new { snippetSupport = true, insertTextModeSupport = new { valueSet = new[] { 1, 2 } } },
                    },
                    documentSymbol = new { hierarchicalDocumentSymbolSupport = true },
                },
            },
        });
        Tell("initialized", new { });
        return result!;
    }

    /// <summary>The answer, which must not be an error.</summary>
    public async Task<JsonNode?> AskAsync(string method, object? parameters = null)
    {
        var answer = await AnswerAsync(method, parameters);
        Assert.False(answer.ContainsKey("error"), $"{method}: {answer["error"]}");
        return answer["result"];
    }

    /// <summary>The whole answer: with a result or an error.</summary>
    public Task<JsonObject> AnswerAsync(string method, object? parameters = null) => Asked(method, parameters).Answer;

    public (int Id, Task<JsonObject> Answer) Asked(string method, object? parameters = null)
    {
        var id = Interlocked.Increment(ref _lastId);
        var waiting = _waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Send(new { jsonrpc = "2.0", id, method, @params = parameters });
        return (id, waiting.Task.WaitAsync(s_patience));
    }

    public void Tell(string method, object? parameters = null) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    public void Open(string path, string? text = null)
    {
        var document = _documents[path] = new(FileAddress.Of(path), 1, text ?? File.ReadAllText(path));
        Tell("textDocument/didOpen", new
        {
            textDocument = new { uri = document.Uri, languageId = "yaml", version = 1, text = document.Text },
        });
    }

    /// <summary>Replaces a part of an open file.</summary>
    public void Type(string path, int offset, int length, string text)
    {
        var document = _documents[path];
        var before = new TextFile(path, document.Text);
        _documents[path] = document with
        {
            Version = document.Version + 1,
            Text = string.Concat(document.Text.AsSpan(0, offset), text, document.Text.AsSpan(offset + length)),
        };
        Tell("textDocument/didChange", new
        {
            textDocument = new { uri = document.Uri, version = document.Version + 1 },
            contentChanges = new[] { new { range = new { start = Place(offset), end = Place(offset + length) }, text } },
        });

        object Place(int at)
        {
            var (line, column) = before.PlaceOf(at);
            return new { line = line - 1, character = column - 1 };
        }
    }

    /// <summary>Replaces words that occur once.</summary>
    public void Replace(string path, string old, string @new)
    {
        var at = TextOf(path).IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        Type(path, at, old.Length, @new);
    }

    public void Close(string path)
    {
        Tell("textDocument/didClose", new { textDocument = new { uri = _documents[path].Uri } });
        _documents.Remove(path);
    }

    public string TextOf(string path) => _documents[path].Text;

    /// <summary>The open files, in the order of their paths.</summary>
    public IEnumerable<string> Paths => _documents.Keys.Order(StringComparer.Ordinal);

    /// <summary>The parameters for a place in an open file.</summary>
    public object At(string path, int offset)
    {
        var (line, column) = new TextFile(path, TextOf(path)).PlaceOf(offset);
        return new { textDocument = new { uri = _documents[path].Uri }, position = new { line = line - 1, character = column - 1 } };
    }

    /// <summary>The parameters for the place after words that occur once, of an open file.</summary>
    public object After(string path, string words)
    {
        var at = TextOf(path).IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, words);
        return At(path, at + words.Length);
    }

    /// <summary>The diagnostics of an open file as it is now.</summary>
    public async Task<string[]> DiagnosticsAsync(string path)
    {
        var document = _documents[path];
        return await DiagnosticsAsync(document.Uri, published => published.Version == document.Version);
    }

    /// <summary>The diagnostics of a file that is not open, when they are as expected.</summary>
    public Task<string[]> DiagnosticsAsync(string path, Func<string[], bool> expected) =>
        DiagnosticsAsync(FileAddress.Of(path), published => expected(published.Lines));

    /// <summary>Every file with its diagnostics, as they were last said.</summary>
    public string[] AllDiagnostics() =>
        [.. _published.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => file.Value.Lines)];

    public JsonArray PublishedFor(string path) => _published[FileAddress.Of(path)].Diagnostics;

    /// <summary>Sends bytes as they are; an editor that has gone away sends none.</summary>
    public void SendBytes(ReadOnlySpan<byte> bytes)
    {
        lock (_sending)
        {
            if (_isGone)
                return;

            _toServer.Write(bytes);
            _toServer.Flush();
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (_sending)
        {
            _isGone = true;
            _toServer.Dispose();
        }

        await Server.WaitAsync(s_patience);
        await _reading.WaitAsync(s_patience);
        _news.Dispose();
    }

    private async Task<string[]> DiagnosticsAsync(string uri, Func<Published, bool> isThere)
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            if (_published.TryGetValue(uri, out var published) && isThere(published))
                return published.Lines;

            if (!await _news.WaitAsync(s_patience) || patience.Elapsed > s_patience)
                Assert.Fail($"No diagnostics of {uri}, but: {string.Join("; ", published?.Lines ?? ["none"])}");
        }
    }

    private void Send(object message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        SendBytes([.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);
    }

    private async Task ReadAsync()
    {
        while (await ReadMessageAsync() is { } message)
        {
            if (message["id"] is { } id && message.ContainsKey("method"))
            {
                Told.Enqueue(message);
                Send(new { jsonrpc = "2.0", id = id.GetValue<int>(), result = (object?)null });
            }
            else if (message["id"] is { } answered)
            {
                _waiting[answered.GetValue<int>()].TrySetResult(message);
            }
            else if ($"{message["method"]}" == "textDocument/publishDiagnostics")
            {
                Receive(message["params"]!.AsObject());
            }
            else
            {
                Told.Enqueue(message);
            }
        }
    }

    private void Receive(JsonObject told)
    {
        var uri = told["uri"]!.GetValue<string>();
        var version = told["version"]?.GetValue<int>();
        if (_published.TryGetValue(uri, out var before) && before.Version > version)
            Stale++;

        _published[uri] = new(version, told["diagnostics"]!.AsArray());
        _news.Release();
    }

    private async Task<JsonObject?> ReadMessageAsync()
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await _fromServer.ReadAsync(one) == 0)
                return null;

            header.Append((char)one[0]);
        }

        var length = header.ToString().Split("Content-Length:")[1].Split('\r')[0];
        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await _fromServer.ReadExactlyAsync(body);
        return JsonNode.Parse(body)!.AsObject();
    }

    private sealed record Document(string Uri, int Version, string Text);

    private sealed record Published(int? Version, JsonArray Diagnostics)
    {
        /// <summary>"3:5-3:9 BRF0203", lines and columns from 1.</summary>
        public string[] Lines =>
        [
            .. Diagnostics.Select(one =>
            {
                var (start, end) = (one!["range"]!["start"]!, one["range"]!["end"]!);
                return $"{Number(start["line"]) + 1}:{Number(start["character"]) + 1}-{Number(end["line"]) + 1}:"
                    + $"{Number(end["character"]) + 1} {one["code"]}";
            }),
        ];

        private static int Number(JsonNode? node) => node!.GetValue<int>();
    }
}
