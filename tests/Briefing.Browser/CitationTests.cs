using PuppeteerSharp.Input;
using PuppeteerSharp.Media;

namespace Briefing.Browser;

/// <summary>A citation shows on the spot what it rests on, and is left as it was entered.</summary>
[Collection(BrowserTests.Name)]
public sealed class CitationTests(BrowserFixture browser)
{
    private const string Passage = "document.querySelector('.passage:popover-open')";
    private const string Boxes = $"[{Passage}, document.querySelector(\"{Cite}\")].map(n => n.getBoundingClientRect())";
    private const string Cite = "[id='nato/no-such-promise'] .claim .cite";

    [BrowserFact]
    public async Task By_keyboard_alone_a_citation_shows_its_passage_and_Escape_leads_back()
    {
        await using var tab = await Opened();
        await tab.Run("document.querySelector(\"[id='nato/russia-deceived'] summary\").focus()");
        await tab.TabTo(Cite);
        await tab.Press(Key.Enter);
        await tab.Until($"{Passage}?.contains(document.activeElement)");
        Assert.Equal("#issue/promise", await tab.Get<string>("location.hash"));
        Assert.Equal(
            "Higashino, paragraphs 15–17",
            await tab.Get<string>($"document.getElementById({Passage}.getAttribute('aria-labelledby')).textContent"));
        var words = await tab.Get<string>($"{Passage}.innerText");
        Assert.Contains("“this was overridden by the NATO-Russia agreements” paragraph 17", words, StringComparison.Ordinal);
        Assert.Contains("Higashino, Atsuko. 2022. “The U.S. and European Negotiations", words, StringComparison.Ordinal);
        Assert.Contains("April 2022. Written 17–23 February 2022. Translated", words, StringComparison.Ordinal);
        Assert.Contains("before the Russian invasion of Ukraine", words, StringComparison.Ordinal);
        Assert.Contains("Who speaks there: NATO (reported)", words, StringComparison.Ordinal);

        await tab.Press(Key.Escape);
        Assert.True(await tab.Get<bool>($"!{Passage} && document.activeElement.matches(\"{Cite}\")"));
        // Through the passage, and on to what follows the citation; and back out of it.
        await tab.Press(Key.Enter);
        await tab.Press(Key.Tab);
        await tab.Press(Key.Tab);
        Assert.Equal("To the source", await tab.Get<string>("document.activeElement.textContent"));
        await tab.Press(Key.Tab);
        Assert.True(await tab.Get<bool>(
            $"!{Passage} && document.activeElement.closest('details').id === 'nato/no-such-promise/note'"));
        await ShiftTab(tab);
        await tab.Press(Key.Enter);
        await ShiftTab(tab);
        Assert.True(await tab.Get<bool>($"!{Passage} && document.activeElement.matches(\"{Cite}\")"));

        await tab.Press(Key.Enter);
        await tab.Press(Key.Tab);
        await tab.Press(Key.Tab);
        await tab.Press(Key.Enter);
        await tab.Until($"!{Passage} && document.activeElement.id === 'source/higashino-2022'");
        Assert.Equal("#source/higashino-2022", await tab.Get<string>("location.hash"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task By_mouse_it_opens_beside_the_citation_and_closes_with_the_same_click()
    {
        await using var tab = await Opened();
        // Low on the screen, what it is on moves up and is not covered.
        await tab.Page.EvaluateExpressionAsync($"document.querySelector(\"{Cite}\").scrollIntoView({{ block: 'end' }})");
        await tab.Page.ClickAsync(Cite);
        await tab.Until($"(([passage, cite]) => passage.bottom <= innerHeight && passage.top >= cite.bottom)({Boxes})");
        await tab.Press(Key.Escape);
        foreach (var height in new[] { 900, 420 })
        {
            await tab.Resize(1280, height);
            await tab.Click(Cite);
            await tab.Until(Passage);
            Assert.True(await tab.Get<bool>(
                $$"""
                (([passage, cite]) => passage.top >= 0 && passage.bottom <= innerHeight && passage.right <= innerWidth
                  && (passage.top >= cite.bottom || passage.bottom <= cite.top))({{Boxes}})
                """));
            await tab.Page.ClickAsync(Cite);
            Assert.True(await tab.Get<bool>($"!{Passage} && document.activeElement.matches(\"{Cite}\")"));
        }

        // What the passage reads otherwise than it is printed; another citation takes the place of the first.
        await tab.Run("location.hash = 'text/putins-paper-on-russians-and-ukrainians/note'");
        await tab.Click("[id='text/putins-paper-on-russians-and-ukrainians/note'] summary + ul .cite");
        await tab.Until($"/“Putin analyzes that he still seems” .sic. .read: .+/.test({Passage}?.innerText)");
        await tab.Click(".passage button");
        Assert.True(await tab.Get<bool>($"!{Passage}"));
        // Where a summary cites without quoting, it says so, and what is quoted from there elsewhere.
        await tab.Run("location.hash = ''");
        await tab.Click("[id='bottom-line/russia-asserts-a-broken-promise-not'] .cite");
        await tab.Until($"{Passage}?.innerText.includes('Cited without a quotation here. Quoted elsewhere')");
        Assert.Contains("“", await tab.Get<string>($"{Passage}.querySelector('blockquote').innerText"), StringComparison.Ordinal);
        await tab.Click(".passage button");

        // With a key that opens a new tab, and among the sources, a link is a link.
        await tab.Run("location.hash = 'issue/promise'");
        await tab.Run(
            $"document.querySelector(\"{Cite}\").dispatchEvent(new MouseEvent('click', {{ bubbles: true, shiftKey: true }}))");
        Assert.True(await tab.Get<bool>($"!{Passage}"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task On_a_phone_it_is_at_the_foot_and_on_paper_it_is_not()
    {
        await using var tab = await browser.Open(390, 700, isDark: true);
        await tab.GoTo(browser.Page("shipped") + "#issue/promise");
        await tab.Page.EvaluateExpressionAsync($"document.querySelector(\"{Cite}\").scrollIntoView({{ block: 'end' }})");
        await tab.Page.TapAsync(Cite);
        await tab.Until(Passage);
        Assert.Equal(390, await tab.Get<int>("document.documentElement.scrollWidth"));
        Assert.True(await tab.Get<bool>(
            $$"""
            (([passage, cite]) => passage.bottom === innerHeight && passage.width === innerWidth && cite.top >= 0
              && cite.bottom <= passage.top)({{Boxes}})
            """));
        Assert.True(await tab.Get<bool>(
            $"[...{Passage}.querySelectorAll('a, button')].every(n => n.getBoundingClientRect().height >= 44)"));
        Assert.True(await tab.Get<bool>(
            $"[...{Passage}.querySelectorAll('*')].every(n => parseFloat(getComputedStyle(n).fontSize) >= 16)"));
        await tab.Page.EmulateMediaTypeAsync(MediaType.Print);
        Assert.False(await tab.Get<bool>($"{Passage}.checkVisibility()"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task Whatever_authors_write_into_it_is_text()
    {
        await using var tab = await browser.Open();
        await tab.Page.EvaluateExpressionOnNewDocumentAsync("window.report = what => (window.reports ??= []).push(what);");
        await tab.Page.SetBypassCSPAsync(true);
        await tab.GoTo(browser.Page("attacks"));
        var count = await tab.Get<int>("document.querySelectorAll('.view:not([id=\"section/sources\"]) .cite').length");
        Assert.NotEqual(0, count);
        var elements = await tab.Get<string[]>(
            $$"""
            [...document.querySelectorAll('.view:not([id="section/sources"]) .cite')].map(cite => {
              cite.click();
              const names = [...{{Passage}}.querySelectorAll("*")].map(n => n.localName);
              {{Passage}}.hidePopover();
              return names.filter(n => !/^(a|b|blockquote|button|div|em|p|span)$/.test(n)).join(" ");
            })
            """);
        Assert.All(elements, Assert.Empty);
        Assert.Equal("0", await tab.Get<string>("String(window.reports ?? 0)"));
        Assert.False(await tab.Get<bool>("[...document.links].some(a => !/^(https?|mailto|file):$/.test(a.protocol))"));
        BrowserTests.IsQuiet(tab);
    }

    private Task<Tab> Opened() => browser.OpenPage("shipped", "#issue/promise");

    private static async Task ShiftTab(Tab tab)
    {
        await tab.Page.Keyboard.DownAsync(Key.Shift);
        await tab.Press(Key.Tab);
        await tab.Page.Keyboard.UpAsync(Key.Shift);
    }
}
