using PuppeteerSharp.Input;

namespace Briefing.Browser;

/// <summary>What is shared says what the page says, and where it is from.</summary>
[Collection(BrowserTests.Name)]
public sealed class ShareTests(BrowserFixture browser)
{
    private const string Exchange = "[id='issue/crossing'] .exchange";

    [BrowserFact]
    public async Task By_keyboard_an_exchange_is_copied_as_text_with_its_citations_and_as_a_link()
    {
        await using var tab = await Ferry("#issue/crossing");
        await tab.TabTo($"{Exchange} > .share");
        await tab.Press(Key.Enter);
        Assert.Equal("Copy link", await Focused(tab));
        await tab.Press(Key.Tab);
        Assert.Equal("Copy as text with citation", await Focused(tab));
        await tab.Press(Key.Enter);
        await tab.Until("document.querySelector('.toast.seen')?.textContent === 'The text is copied.'");
        Assert.Equal(
            $"""
            A bridge to Kojima, or a better ferry?
            1 Should the crossing be a bridge?

            Bridge Builders’ Union, 1.1:
            A bridge is open on the forty days a year on which the ferry is not. (Hearing 4)

            Islanders’ Assembly (小島町会), concedes 1.1:
            The ferry does stop too often, and the sick have waited for it. (Hearing 10)

            Minato Ferry Line, undercuts 1.1:
            Wind closes a high bridge on as many days as waves stop a large ship. (Hearing 15)

            Sources
            Hearing. Minutes of the hearing on the crossing to Kojima. May 2025. Prefectural Assembly. Translated.

            {browser.Page("ferry")}#builders/weather

            """,
            await Copied(tab));

        // The focus is back at the button; the arrows move within the menu alone, and Escape closes it.
        Assert.Equal("Share", await Focused(tab));
        await tab.Press(Key.Enter);
        var scrolled = await tab.Get<int>("scrollY");
        await tab.Press(Key.ArrowUp);
        await tab.Press(Key.ArrowDown);
        await tab.Press(Key.ArrowDown);
        Assert.Equal("Copy as text with citation", await Focused(tab));
        Assert.Equal(scrolled, await tab.Get<int>("scrollY"));
        await tab.Press(Key.Escape);

        // So it is where the browser has only the old clipboard.
        await tab.Run("navigator.clipboard.writeText = () => Promise.reject()");
        await tab.Press(Key.Enter);
        await tab.Press(Key.Enter);
        await tab.Until("document.querySelector('.toast.seen')?.textContent.startsWith('The link is copied.')");
        Assert.Equal("Share", await Focused(tab));
        await tab.Run("delete navigator.clipboard.writeText");
        await tab.Press(Key.Enter);
        await tab.Press(Key.Escape);
        Assert.Equal("Share", await Focused(tab));
        Assert.False(await tab.Get<bool>("document.querySelector('.share-menu').checkVisibility()"));
        await tab.Press(Key.Enter);
        await tab.Press(Key.Enter);
        await tab.Until("document.querySelector('.toast.seen')?.textContent === 'The link is copied. It leads to the file on this computer.'");
        Assert.Equal($"{browser.Page("ferry")}#builders/weather", await Copied(tab));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact(Explicit = true)]
    public async Task By_mouse_a_picture_of_a_grid_and_of_an_exchange_is_saved_and_copied_in_the_light_of_the_theme()
    {
        await using var tab = await Ferry("", isDark: true);
        await tab.Click(".start .part > .share");
        await tab.Click(".share-menu button:last-child");
        await tab.Until("window.saved?.[0]?.name === 'section-stands.png'");
        Assert.Equal("The picture is saved.", await tab.Get<string>("document.querySelector('.toast').textContent"));
        await IsDrawn(tab, "saved[0].blob");

        await tab.Run("location.hash = 'issue/crossing'");
        await tab.Click($"{Exchange} > .share");
        await tab.Click(".share-menu button:nth-of-type(3)");
        await tab.Until("document.querySelector('.toast').textContent === 'The picture is copied.'");
        await IsDrawn(tab, "(await copied[0].getType('image/png'))");
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task Every_view_and_exchange_can_be_shared_under_an_address_that_leads_back_to_it()
    {
        await using var tab = await Ferry("");
        await tab.Run("navigator.clipboard.writeText = async text => window.text = text");
        var lost = await tab.Get<string[]>(
            """
            (async () => {
              const lost = [];
              const shown = () => new Promise(led => setTimeout(led));
              const choose = async (button, index) => {
                button.click();
                document.querySelectorAll(".share-menu button")[index].click();
                await shown();
              };
              for (const address of ["", "#compare/builders/islanders", ...[...document.querySelectorAll("main > .view[id]:not([data-script])")].map(view => "#" + view.id)]) {
                location.hash = address;
                await shown();
                const buttons = [...document.querySelectorAll(".share")].filter(button => button.closest(".view:not([hidden])"));
                if (!buttons.some(button => !button.closest(".exchange")))
                  lost.push(`no button in ${address}`);
                for (const button of buttons) {
                  await choose(button, 0);
                  const anchor = decodeURIComponent(new URL(text).hash.slice(1));
                  if (!document.getElementById(anchor) && `#${anchor}` !== address)
                    lost.push(`${anchor} in ${address}`);
                  await choose(button, 1);
                  if (!text.includes(document.querySelector(".home").textContent) || text.split("\n").length < 5 || /undefined|null|NaN|\[object/.test(text))
                    lost.push(text);
                }
                const names = buttons.map(button => button.getAttribute("aria-label"));
                if (new Set(names).size < names.length)
                  lost.push(`two buttons with one name in ${address}: ${names}`);
              }
              return lost;
            })()
            """);
        Assert.Empty(lost);
        BrowserTests.IsQuiet(tab);
    }

    /// <summary>A picture is 1,200 wide at two pixels each, mostly white, and has the colours of at least two sides.</summary>
    private static async Task IsDrawn(Tab tab, string blob)
    {
        var found = await tab.Get<double[]>(
            $$"""
            (async () => {
              const image = await createImageBitmap({{blob}});
              const canvas = new OffscreenCanvas(image.width, image.height);
              const brush = canvas.getContext("2d");
              brush.drawImage(image, 0, 0);
              const pixels = new Uint32Array(brush.getImageData(0, 0, image.width, image.height).data.buffer);
              const counts = new Map();
              for (let i = 0; i < pixels.length; i += 31)
                counts.set(pixels[i], (counts.get(pixels[i]) ?? 0) + 1);
              const colourful = [...counts].filter(([pixel, count]) => {
                const signs = [pixel & 255, pixel >> 8 & 255, pixel >> 16 & 255];
                return count > 5 && Math.max(...signs) - Math.min(...signs) > 60;
              });
              return [image.width, (counts.get(0xffffffff) ?? 0) * 31 / pixels.length, colourful.length];
            })()
            """);
        Assert.Equal(2400, found[0]);
        Assert.InRange(found[1], .6, .99);
        Assert.InRange(found[2], 2, 1000);
    }

    private static Task<string> Focused(Tab tab) => tab.Get<string>("document.activeElement.textContent");

    private static Task<string> Copied(Tab tab) => tab.Get<string>("navigator.clipboard.readText()");

    private async Task<Tab> Ferry(string anchor, bool isDark = false)
    {
        var tab = await browser.Open(isDark: isDark);
        await tab.Page.Client.SendAsync(
            "Browser.grantPermissions", new { permissions = new[] { "clipboardReadWrite", "clipboardSanitizedWrite" } });
        // A page that a test drives saves nothing; what it would save is kept.
        await tab.Page.EvaluateExpressionOnNewDocumentAsync(
            """
            const create = URL.createObjectURL;
            URL.createObjectURL = blob => (window.made = blob, create.call(URL, blob));
            HTMLAnchorElement.prototype.click = function () { (window.saved ??= []).push({ name: this.download, blob: window.made }); };
            // The clipboard of a browser without a window takes seconds for a picture.
            Clipboard.prototype.write = async items => { window.copied = items; };
            """);
        await tab.GoTo(browser.Page("ferry") + anchor);
        return tab;
    }
}
