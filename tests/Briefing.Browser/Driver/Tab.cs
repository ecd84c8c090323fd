using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Briefing.Browser.Driver;

/// <summary>A page in the browser, used as a reader uses it. It keeps what the page complains about and asks the net for.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    private readonly Connection _connection;
    private readonly string _target;
    private readonly string _session;
    private TaskCompletionSource _loaded = new();

    private Tab(Connection connection, string target, string session) =>
        (_connection, _target, _session) = (connection, target, session);

    /// <summary>Console messages, exceptions and what the browser itself reports, such as a breach of the policy.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>Addresses that were asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<Tab> Open(Connection connection, int width, int height, bool isDark = false)
    {
        var target = (string)(await connection.Send("Target.createTarget", new() { ["url"] = "about:blank" }))["targetId"]!;
        var attached = await connection.Send("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true });
        var tab = new Tab(connection, target, (string)attached["sessionId"]!);
        connection.Told += tab.Hear;
        foreach (var domain in new[] { "Page", "Runtime", "Network", "Log" })
            await tab.Send($"{domain}.enable");

        await tab.Send("Emulation.setFocusEmulationEnabled", new() { ["enabled"] = true });
        await tab.Resize(width, height);
        await tab.SetMedia("", isDark);
        return tab;
    }

    public Task<JsonNode> Send(string method, JsonObject? parameters = null) => _connection.Send(method, parameters, _session);

    public Task Resize(int width, int height) => Send("Emulation.setDeviceMetricsOverride", new()
    {
        ["width"] = width,
        ["height"] = height,
        ["deviceScaleFactor"] = 1,
        ["mobile"] = false,
    });

    /// <param name="media">"print", or nothing for a screen.</param>
    public Task SetMedia(string media, bool isDark) => Send("Emulation.setEmulatedMedia", new()
    {
        ["media"] = media,
        ["features"] = new JsonArray(
            new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" }),
    });

    public async Task GoTo(string address)
    {
        _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send("Page.navigate", new() { ["url"] = address });
        await _loaded.Task.WaitAsync(s_patience);
    }

    public async Task Reload()
    {
        _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send("Page.reload");
        await _loaded.Task.WaitAsync(s_patience);
    }

    /// <summary>What an expression, or a promise, comes to.</summary>
    public async Task<T> Get<T>(string expression)
    {
        var result = await Send("Runtime.evaluate", new()
        {
            ["expression"] = expression,
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
        });
        return result["exceptionDetails"] is { } thrown
            ? throw new InvalidOperationException(thrown.ToJsonString())
            : result["result"]!["value"].Deserialize<T>()!;
    }

    /// <summary>Waits until it is so; the test fails with the condition's own words if it never is.</summary>
    public async Task Until(string condition)
    {
        using var end = new CancellationTokenSource(s_patience);
        while (!await Get<bool>($"Boolean({condition})"))
        {
            Assert.False(end.IsCancellationRequested, $"Never so: {condition}");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    /// <summary>With the mouse, in the middle of what the selector finds, if nothing covers it.</summary>
    public async Task Click(string selector)
    {
        double[] place = [];
        // The page may still be on its way to where an earlier click has led.
        for (var attempt = 0; place.Length == 0 && attempt < 20; attempt++)
            place = await PlaceOf(selector);

        Assert.True(place.Length == 2, $"Something covers {selector}.");
        foreach (var type in new[] { "mouseMoved", "mousePressed", "mouseReleased" })
        {
            await Send("Input.dispatchMouseEvent", new()
            {
                ["type"] = type,
                ["x"] = place[0],
                ["y"] = place[1],
                ["button"] = type == "mouseMoved" ? "none" : "left",
                ["clickCount"] = type == "mouseMoved" ? 0 : 1,
            });
        }
    }

    public Task Write(string text) => Send("Input.insertText", new() { ["text"] = text });

    public async Task Press(Key key, bool shift = false)
    {
        foreach (var type in new[] { key.Text is null ? "rawKeyDown" : "keyDown", "keyUp" })
        {
            var parameters = new JsonObject
            {
                ["type"] = type,
                ["key"] = key.Name,
                ["code"] = key.Code,
                ["windowsVirtualKeyCode"] = key.Number,
                ["modifiers"] = shift ? 8 : 0,
            };
            if (key.Text is { } text && type == "keyDown")
                parameters["text"] = text;
            await Send("Input.dispatchKeyEvent", parameters);
        }
    }

    /// <summary>With the Tab key alone, from wherever the focus is.</summary>
    public async Task TabTo(string selector)
    {
        var found = JsonSerializer.Serialize(selector);
        for (var i = 0; i < 400; i++)
        {
            await Press(Key.Tab);
            if (await Get<bool>($"document.activeElement.matches({found})"))
                return;
        }

        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"The Tab key does not reach {selector}."));
    }

    public async ValueTask DisposeAsync()
    {
        _connection.Told -= Hear;
        await _connection.Send("Target.closeTarget", new() { ["targetId"] = _target });
    }

    /// <returns>Nothing if something else would be hit there.</returns>
    private Task<double[]> PlaceOf(string selector)
    {
        var found = JsonSerializer.Serialize(selector);
        return Get<double[]>(
            $$"""
            new Promise(resolve => {
              const node = document.querySelector({{found}});
              if (!node.checkVisibility()) throw new Error("not visible: " + {{found}});
              node.scrollIntoView({ block: "center" });
              requestAnimationFrame(() => requestAnimationFrame(() => {
                const box = node.getClientRects()[0];
                const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
                const hit = document.elementFromPoint(x, y);
                resolve(node === hit || node.contains(hit) || hit?.contains(node) ? [x, y] : []);
              }));
            })
            """);
    }

    private void Hear(string? session, string what, JsonNode about)
    {
        if (session != _session)
            return;

        switch (what)
        {
            case "Page.loadEventFired":
                _loaded.TrySetResult();
                break;
            case "Network.requestWillBeSent":
                Requests.Enqueue((string)about["request"]!["url"]!);
                break;
            case "Runtime.consoleAPICalled" or "Runtime.exceptionThrown" or "Log.entryAdded":
                Complaints.Enqueue(about.ToJsonString());
                break;
        }
    }
}
