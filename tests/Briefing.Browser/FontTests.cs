using System.Text;
using System.Text.Json;
using Briefing.Html.Fonts;
using PuppeteerSharp;

namespace Briefing.Browser;

/// <summary>The page is set in the fonts that it brings along, whatever the machine has.</summary>
[Collection(BrowserTests.Name)]
public sealed class FontTests(BrowserFixture browser)
{
    // It has no glyph.
    private const int WordJoiner = 0x2060;

    /// <summary>Marks one element of each kind that has text, all of it in the design's faces: of a name, class and style.</summary>
    private const string MarkKinds =
        """
        (shown => {
          document.querySelectorAll("[hidden]").forEach(node => node.hidden = false);
          document.querySelectorAll("details").forEach(node => node.open = true);
          document.querySelectorAll("section, .map").forEach(node => node.style.contentVisibility = "visible");
          const kinds = new Set();
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const node = texts.currentNode.parentElement;
            const text = texts.currentNode.data.trim();
            if (!text || !node.checkVisibility()) continue;
            if ([...text].some(sign => !shown.has(sign) && sign.trim())) continue;
            const style = getComputedStyle(node);
            const kind = [node.localName, node.getAttribute("class"), style.fontFamily, style.fontWeight, style.fontStyle].join("|");
            if (!kinds.has(kind)) node.dataset.kind = kind;
            kinds.add(kind);
          }
          return kinds.size;
        })
        """;

    [BrowserFact(Explicit = true)]
    public async Task Everything_is_set_in_a_font_of_the_page()
    {
        foreach (var name in new[] { "shipped", "ferry" })
        {
            var designed = BrowserFixture.Read(name);
            var html = Pipeline.Html(Pipeline.Page(designed.Map, null), designed.Design);
            var shown = PageCharacters.Of(Encoding.UTF8.GetString(html)).Where(designed.Design.Shows).Append(WordJoiner);
            await using var tab = await browser.Open();
            await tab.GoTo(browser.Page($"{name}-fonts", html));
            var signs = JsonSerializer.Serialize(shown.Select(char.ConvertFromUtf32));
            Assert.NotEqual(0, await tab.Get<int>($"{MarkKinds}(new Set({signs}))"));
            await tab.Until("document.fonts.ready.then(() => document.fonts.status == 'loaded')");

            // A face that nothing needs would not have been loaded.
            Assert.All(
                await tab.Get<string[]>("[...document.fonts].map(f => `${f.status} ${f.family} ${f.style} ${f.weight}`)"),
                face => Assert.StartsWith("loaded ", face, StringComparison.Ordinal));
            var fonts = await FontsOfKinds(tab.Page);
            Assert.All(fonts, font => Assert.True(font.IsOfPage, $"{font.Kind} is set in {font.Name}."));
            BrowserTests.IsQuiet(tab);
        }
    }

    private sealed record UsedFont(string Kind, string Name, bool IsOfPage);

    /// <summary>What the browser took for the elements that have been marked.</summary>
    private static async Task<List<UsedFont>> FontsOfKinds(IPage page)
    {
        var session = await page.CreateCDPSessionAsync();
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        var root = (await Send("DOM.getDocument", new { depth = 0 })).GetProperty("root").GetProperty("nodeId").GetInt32();
        var found = await Send("DOM.querySelectorAll", new { nodeId = root, selector = "[data-kind]" });
        var used = new List<UsedFont>();
        foreach (var node in found.GetProperty("nodeIds").EnumerateArray().Select(id => id.GetInt32()))
        {
            var attributes = (await Send("DOM.getAttributes", new { nodeId = node })).GetProperty("attributes");
            var kind = attributes.EnumerateArray().SkipWhile(a => a.GetString() != "data-kind").ElementAt(1).GetString()!;
            var fonts = (await Send("CSS.getPlatformFontsForNode", new { nodeId = node })).GetProperty("fonts");
            foreach (var font in fonts.EnumerateArray())
                used.Add(new(kind, font.GetProperty("familyName").GetString()!, font.GetProperty("isCustomFont").GetBoolean()));
        }

        return used;

        async Task<JsonElement> Send(string method, object parameters) =>
            (await session.SendAsync<JsonElement>(method, parameters)).Clone();
    }
}
