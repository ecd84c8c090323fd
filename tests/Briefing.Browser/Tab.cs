using System.Collections.Concurrent;
using PuppeteerSharp;
using PuppeteerSharp.Input;

namespace Briefing.Browser;

/// <summary>A page in the browser, used as a reader uses it. It keeps what the page complains about and asks the net for.</summary>
internal sealed class Tab(IPage page) : IAsyncDisposable
{
    /// <summary>Console messages, exceptions and what the browser itself reports, such as a breach of the policy.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>Addresses that were asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public IPage Page => page;

    public static async Task<Tab> Open(IBrowser browser, int width, int height, bool isDark)
    {
        var page = await browser.NewPageAsync();
        var tab = new Tab(page);
        page.Console += (_, e) => tab.Complaints.Enqueue($"{e.Message.Type}: {e.Message.Text}");
        page.PageError += (_, e) => tab.Complaints.Enqueue(e.Message);
        page.Request += (_, e) => tab.Requests.Enqueue(e.Request.Url);
        await page.EmulateFocusedPageAsync(true);
        await tab.Resize(width, height);
        await page.EmulateMediaFeaturesAsync(
            [new() { MediaFeature = MediaFeature.PrefersColorScheme, Value = isDark ? "dark" : "light" }]);
        return tab;
    }

    public Task Resize(int width, int height) => page.SetViewportAsync(new() { Width = width, Height = height });

    public Task GoTo(string address) => page.GoToAsync(address);

    /// <summary>What an expression, or a promise, comes to.</summary>
    public Task<T> Get<T>(string expression) => page.EvaluateExpressionAsync<T>(expression);

    public Task Run(string script) => page.EvaluateExpressionAsync(script);

    /// <summary>Waits until it is so; the test fails with the condition's own words if it never is.</summary>
    public async Task Until(string condition)
    {
        using var end = new CancellationTokenSource(page.DefaultTimeout);
        while (!await IsSo(condition))
        {
            Assert.False(end.IsCancellationRequested, $"Never so: {condition}");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    private async Task<bool> IsSo(string condition)
    {
        try
        {
            return await Get<bool>($"Promise.resolve({condition}).then(Boolean)");
        }
        catch (EvaluationFailedException e) when (e.Message.Contains("navigation", StringComparison.Ordinal))
        {
            // The page is being loaded anew.
            return false;
        }
    }

    /// <summary>With the mouse, if nothing covers what the selector finds.</summary>
    public async Task Click(string selector)
    {
        // The page may still be on its way to where an earlier click has led.
        var isFree = false;
        for (var attempt = 0; !isFree && attempt < 20; attempt++)
            isFree = await IsFree(selector);

        Assert.True(isFree, $"Something covers {selector}.");
        await page.ClickAsync(selector);
    }

    public Task Write(string text) => page.Keyboard.SendCharacterAsync(text);

    public Task Press(string key) => page.Keyboard.PressAsync(key);

    /// <summary>With the Tab key alone, from wherever the focus is.</summary>
    public async Task TabTo(string selector)
    {
        for (var i = 0; i < 400; i++)
        {
            await Press(Key.Tab);
            if (await page.EvaluateFunctionAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"The Tab key does not reach {selector}.");
    }

    public ValueTask DisposeAsync() => page.DisposeAsync();

    private Task<bool> IsFree(string selector) => page.EvaluateFunctionAsync<bool>(
        """
        async selector => {
          const node = document.querySelector(selector);
          if (!node.checkVisibility()) throw new Error("not visible: " + selector);
          node.scrollIntoView({ block: "center" });
          await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const box = node.getClientRects()[0];
          const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return node === hit || node.contains(hit) || Boolean(hit?.contains(node));
        }
        """,
        selector);
}
