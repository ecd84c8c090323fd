using System.Text.Json;
using Briefing.Compose.Documents;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using PuppeteerSharp.Media;

namespace Briefing.Browser;

/// <summary>The page is whole on a small screen, on a dark one, on paper, without its script, and for who does not see it.</summary>
[Collection(BrowserTests.Name)]
public sealed class PageTests(BrowserFixture browser)
{
    [BrowserFact]
    public async Task Without_its_script_the_page_has_everything_in_order_and_no_controls_of_the_script()
    {
        await using var tab = await browser.Open();
        await tab.Page.SetJavaScriptEnabledAsync(false);
        await tab.GoTo(browser.Page("shipped"));
        Assert.Equal(
            BrowserFixture.Compose("shipped").Blocks.OfType<Block.View>().Select(view => view.Kind == ViewKind.Start ? "" : view.Head.Anchor),
            await tab.Get<string[]>("[...document.querySelectorAll('main > .view')].filter(v => v.querySelector('h1').checkVisibility()).map(v => v.id)"));
        Assert.True(await tab.Get<bool>("[...document.querySelectorAll('article')].every(a => a.checkVisibility() || a.closest('details'))"));
        Assert.False(await tab.Get<bool>("[...document.querySelectorAll('.to-search, .to-compare, [data-do], .printing')].some(n => n.checkVisibility())"));
        await tab.Page.ClickAsync(".tools [popovertarget=menu]");
        await tab.Page.ClickAsync(".menu a[href='#section/timeline']");
        await tab.Until("Math.abs(document.getElementById('section/timeline').getBoundingClientRect().top) < 200");
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task A_page_from_right_to_left_is_as_wide_as_the_screen()
    {
        var folder = BrowserFixture.FolderOf(Path.Combine("..", "Phrases", "Debates", "ar"));
        var (map, design) = Pipeline.Map(DebateFiles.Read(folder), new ThemeRequest { IsForPaper = false }, new DiagnosticBag())!;
        await using var tab = await browser.Open(390, 800);
        await tab.GoTo(browser.Page("right-to-left", Pipeline.Html(Pipeline.Page(map, depth: null), design)));
        Assert.Equal(390, await tab.Get<int>("document.documentElement.scrollWidth"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact(Explicit = true)]
    public async Task No_screen_is_too_narrow()
    {
        await using var tab = await browser.Open();
        foreach (var name in new[] { "shipped", "long-words", "attacks" })
        {
            await tab.GoTo(browser.Page(name));
            await tab.Run("document.querySelectorAll('details').forEach(d => d.open = true)");
            var views = await tab.Get<string[]>("[...document.querySelectorAll('main > .view')].map(v => v.id || 'title')");
            foreach (var width in name == "shipped" ? new[] { 320, 1024 } : [320])
            {
                await tab.Resize(width, 800);
                Assert.Empty(await tab.Get<string[]>(
                    $$"""
                    {{JsonSerializer.Serialize(views)}}.flatMap(view => {
                      history.pushState(null, "", "#" + view);
                      dispatchEvent(new PopStateEvent("popstate", { state: null }));
                      const wide = [...document.querySelectorAll("main *")].filter(n => n.checkVisibility()
                        && !n.closest(".scroll, .unseen, svg, [popover]") && n.getBoundingClientRect().right > innerWidth + 1);
                      return document.documentElement.scrollWidth > {{width}} || wide.length
                        ? [`${view} at {{width}}: ${document.documentElement.scrollWidth} ${wide[0]?.outerHTML.slice(0, 150)}`] : [];
                    })
                    """));
            }
        }
    }

    [BrowserFact]
    public async Task On_paper_there_is_no_dark_ground()
    {
        await using var tab = await browser.Open(isDark: true);
        await tab.GoTo(browser.Page("ferry"));
        Assert.NotEqual("rgb(255, 255, 255)", await tab.Get<string>("getComputedStyle(document.documentElement).backgroundColor"));
        await tab.Page.EmulateMediaTypeAsync(MediaType.Print);
        Assert.Equal("rgb(255, 255, 255)", await tab.Get<string>("getComputedStyle(document.documentElement).backgroundColor"));
    }

    /// <summary>Each width has some of the views; where <c>BRIEFING_ALL_VIEWS</c> is set, it has all, in the light and in the dark.</summary>
    [JudgedTheory]
    [InlineData(390, false, "issue/promise")]
    [InlineData(1024, true, "search?q=minsk")]
    public async Task Axe_finds_nothing_in_a_view(int width, bool isDark, string views)
    {
        var some = views.Split(' ');
        if (Environment.GetEnvironmentVariable("BRIEFING_ALL_VIEWS") is { Length: > 0 })
        {
            some =
            [
                "compare", "compare/russia/nato", "search?q=minsk",
                .. BrowserFixture.Compose("shipped").Blocks.OfType<Block.View>().Select(view => view.Head.Anchor),
            ];
            await HoldAgainstAxe(width, !isDark, some);
            await HoldAgainstAxe(1600, isDark, some);
        }

        await HoldAgainstAxe(width, isDark, some);
    }

    [JudgedFact]
    public async Task Axe_finds_nothing_in_a_debate_with_a_theme_of_its_own()
    {
        await using var tab = await browser.Open(1280, 900, isDark: true);
        await tab.GoTo(browser.Page("ferry"));
        await tab.Run(await File.ReadAllTextAsync(Judges.Axe) + ";0");
        await tab.Run("document.querySelectorAll('main > .view').forEach(v => v.removeAttribute('hidden'))");
        Assert.Equal("[]", await Judged(tab));
    }

    /// <summary>WCAG 2.2, 2.5.8: 24 pixels each way, or a circle of 24 around its middle that touches no other target.</summary>
    /// <remarks>Axe takes the links of a drawing for links within a sentence and lets them be.</remarks>
    [BrowserFact(Explicit = true)]
    public async Task Every_link_of_a_drawing_can_be_hit()
    {
        await using var tab = await browser.Open();
        foreach (var (name, width) in new[] { ("shipped", 1280), ("shipped", 390), ("ferry", 1280), ("ferry", 390) })
        {
            await tab.Resize(width, 900);
            await tab.GoTo(browser.Page(name));
            await tab.Run("document.querySelectorAll('main > .view').forEach(v => v.removeAttribute('hidden')); document.querySelectorAll('details').forEach(d => d.open = true)");
            Assert.NotEqual(0, await tab.Get<int>("document.querySelectorAll('svg a').length"));
            Assert.Empty(await tab.Get<string[]>(
                """
                [...document.querySelectorAll("svg")].filter(svg => svg.checkVisibility()).flatMap(svg => {
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

    private async Task HoldAgainstAxe(int width, bool isDark, string[] views)
    {
        await using var tab = await browser.Open(width, 900, isDark);
        foreach (var view in views)
        {
            await tab.GoTo("about:blank");
            await tab.GoTo($"{browser.Page("shipped")}#{view}");
            await tab.Run("document.querySelectorAll('details').forEach(d => d.open = true)");
            // Axe would go through all that is not shown.
            await tab.Run("document.querySelectorAll('main > .view[hidden]:not(.start)').forEach(v => v.remove())");
            await tab.Run(await File.ReadAllTextAsync(Judges.Axe) + ";0");
            Assert.Equal($"{view}: []", $"{view}: {await Judged(tab)}");
        }

        // The links of the menu lead to what was taken away.
        await tab.GoTo("about:blank");
        await tab.GoTo(browser.Page("shipped"));
        await tab.Run(await File.ReadAllTextAsync(Judges.Axe) + ";0");
        await tab.Click("[popovertarget=menu]");
        Assert.Equal("menu: []", $"menu: {await Judged(tab)}");
    }

    private static async Task<string> Judged(Tab tab) => (await tab.Get<JsonElement>(
        """
        axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })
          .then(r => r.violations.map(v => ({ id: v.id, help: v.help, where: v.nodes.slice(0, 5).map(n => n.html.slice(0, 200) + " " + n.any.map(a => a.message)) })))
        """)).ToString();
}
