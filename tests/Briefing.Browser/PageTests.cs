using System.Text.Json;
using Briefing.Html;
using PuppeteerSharp.Media;

namespace Briefing.Browser;

/// <summary>The page is whole on a small screen, on a dark one, on paper, without its script, and for who does not see it.</summary>
[Collection(BrowserTests.Name)]
public sealed class PageTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Without_its_script_the_page_says_the_same_and_shows_no_controls()
    {
        await using var tab = await browser.Open();
        await tab.Page.SetJavaScriptEnabledAsync(false);
        await tab.GoTo(browser.Page("shipped"));
        var said = DocumentStatements.Of(BrowserFixture.Compose("shipped")).Count();
        Assert.Equal(said, await tab.Get<int>("[...document.querySelectorAll('article')].filter(a => a.checkVisibility()).length"));
        Assert.False(await tab.Get<bool>("document.querySelector('.controls').checkVisibility()"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task No_screen_is_too_narrow()
    {
        await using var tab = await browser.Open();
        foreach (var name in new[] { "shipped", "long-words", "attacks" })
        {
            await tab.GoTo(browser.Page(name));
            await tab.Run("document.querySelectorAll('details').forEach(d => d.open = true)");
            foreach (var width in new[] { 320, 390, 768, 1024, 1600 })
            {
                await tab.Resize(width, 800);
                Assert.InRange(await tab.Get<int>("document.documentElement.scrollWidth"), 1, width);
                Assert.Empty(await tab.Get<string[]>(
                    "[...document.querySelectorAll('main *')].filter(n => n.checkVisibility() && !n.closest('.scroll, .unseen, svg, .contents') && n.getBoundingClientRect().right > innerWidth + 1).map(n => n.outerHTML.slice(0, 200))"));
            }
        }
    }

    [BrowserFact]
    public async Task On_paper_there_are_no_controls_and_no_dark_ground()
    {
        await using var tab = await browser.Open(isDark: true);
        await tab.GoTo(browser.Page("ferry"));
        Assert.NotEqual("rgb(255, 255, 255)", await tab.Get<string>("getComputedStyle(document.documentElement).backgroundColor"));
        await tab.Page.EmulateMediaTypeAsync(MediaType.Print);
        Assert.Equal("rgb(255, 255, 255)", await tab.Get<string>("getComputedStyle(document.documentElement).backgroundColor"));
        Assert.False(await tab.Get<bool>("document.querySelector('.controls').checkVisibility()"));
        Assert.True(await tab.Get<bool>("[...document.querySelectorAll('article')].every(a => a.checkVisibility())"));
    }

    [JudgedFact]
    public async Task Axe_finds_nothing_in_the_light()
    {
        await HoldAgainstAxe("shipped", 1280, isDark: false);
        await HoldAgainstAxe("ferry", 390, isDark: false);
    }

    [JudgedFact]
    public async Task Axe_finds_nothing_in_the_dark()
    {
        await HoldAgainstAxe("shipped", 390, isDark: true);
        await HoldAgainstAxe("ferry", 1280, isDark: true);
    }

    [JudgedFact]
    public async Task Axe_finds_nothing_while_something_is_chosen() =>
        await HoldAgainstAxe("ferry", 1024, isDark: false, "?q=ferry");

    /// <summary>WCAG 2.2, 2.5.8: 24 pixels each way, or a circle of 24 around its middle that touches no other target.</summary>
    /// <remarks>Axe takes the links of a drawing for links within a sentence and lets them be.</remarks>
    [BrowserFact]
    public async Task Every_link_of_a_drawing_can_be_hit()
    {
        await using var tab = await browser.Open();
        foreach (var (name, width) in new[] { ("shipped", 1280), ("shipped", 390), ("ferry", 1280), ("ferry", 390) })
        {
            await tab.Resize(width, 900);
            await tab.GoTo(browser.Page(name));
            await tab.Run("document.querySelectorAll('section, .map').forEach(s => s.style.contentVisibility = 'visible')");
            Assert.NotEqual(0, await tab.Get<int>("document.querySelectorAll('svg a').length"));
            Assert.Empty(await tab.Get<string[]>(
                """
                [...document.querySelectorAll("svg")].flatMap(svg => {
                  const targets = [...svg.querySelectorAll("a")].map(a => {
                    const b = a.querySelector("rect").getBoundingClientRect();
                    return { a, b, x: b.x + b.width / 2, y: b.y + b.height / 2, isSmall: Math.min(b.width, b.height) < 23.99 };
                  });
                  const away = (t, b) => Math.hypot(Math.max(b.left - t.x, 0, t.x - b.right), Math.max(b.top - t.y, 0, t.y - b.bottom));
                  return targets.filter(t => t.isSmall && targets.some(o => o !== t
                      && (away(t, o.b) < 11.99 || o.isSmall && Math.hypot(o.x - t.x, o.y - t.y) < 23.99)))
                    .map(t => `${t.b.width.toFixed(1)} x ${t.b.height.toFixed(1)} ${t.a.textContent}`);
                })
                """));
        }
    }

    private async Task HoldAgainstAxe(string name, int width, bool isDark, string state = "")
    {
        await using var tab = await browser.Open(width, 900, isDark);
        await tab.GoTo(browser.Page(name) + state);
        await tab.Run("document.querySelectorAll('details').forEach(d => d.open = true)");
        // What is far away is not laid out, and so would not be judged.
        await tab.Run("document.querySelectorAll('section').forEach(s => s.style.contentVisibility = 'visible')");
        await tab.Run(await File.ReadAllTextAsync(Judges.Axe) + ";0");
        var found = await tab.Get<JsonElement>(
            """
            axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })
              .then(r => r.violations.map(v => ({ id: v.id, help: v.help, where: v.nodes.slice(0, 5).map(n => n.html.slice(0, 200) + " " + n.any.map(a => a.message)) })))
            """);
        Assert.Equal("[]", found.ToString());
    }
}
