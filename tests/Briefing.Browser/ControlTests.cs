using Briefing.Html;
using PuppeteerSharp.Input;

namespace Briefing.Browser;

/// <summary>Every control does what it says, by the keyboard alone and by the mouse.</summary>
[Collection(BrowserTests.Name)]
public sealed class ControlTests(BrowserFixture browser)
{
    private const string Shown = "[...document.querySelectorAll('article')].filter(a => !a.closest('[hidden]'))";

    [BrowserFact]
    public async Task Search_by_keyboard_counts_marks_and_goes_from_one_to_the_next()
    {
        await using var tab = await Shipped();
        await tab.TabTo("input[type=search]");
        await tab.Write("minsk ukraine");
        await tab.Until("document.querySelector('output').value.startsWith('Arguments: ')");
        await tab.Until($"{Shown}.length > 0 && {Shown}.length < 60");
        Assert.True(await tab.Get<bool>($"{Shown}.some(a => /minsk/i.test(a.textContent))"));

        await tab.Press(Key.Enter);
        await tab.Until("CSS.highlights.get('found').size > 1");
        var first = await tab.Get<string>("document.querySelector('.current').id");
        Assert.True(await IsInView(tab, ".current"));
        await tab.Press(Key.Enter);
        Assert.NotEqual(first, await tab.Get<string>("document.querySelector('.current').id"));
        await tab.Page.Keyboard.DownAsync(Key.Shift);
        await tab.Press(Key.Enter);
        await tab.Page.Keyboard.UpAsync(Key.Shift);
        Assert.Equal(first, await tab.Get<string>("document.querySelector('.current').id"));
        Assert.StartsWith("1 of ", await tab.Get<string>("document.querySelector('output').value"), StringComparison.Ordinal);
        Assert.True(await tab.Get<bool>("document.activeElement.matches('input[type=search]')"));
        Assert.Equal("?q=minsk+ukraine", await tab.Get<string>("location.search"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task Search_by_mouse_does_the_same_and_ends_with_everything_shown()
    {
        await using var tab = await Shipped();
        var all = await tab.Get<int>("document.querySelectorAll('article').length");
        await tab.Click("input[type=search]");
        await tab.Write("nato's");
        await tab.Until("document.querySelector('output').value !== ''");
        await tab.Click("[data-do=next]");
        await tab.Click("[data-do=next]");
        Assert.StartsWith("2 of ", await tab.Get<string>("document.querySelector('output').value"), StringComparison.Ordinal);
        await tab.Click("[data-do=previous]");
        Assert.StartsWith("1 of ", await tab.Get<string>("document.querySelector('output').value"), StringComparison.Ordinal);
        await tab.Click(".filters summary");
        await tab.Click("[data-do=reset]");
        await tab.Until($"{Shown}.length === {all}");
        Assert.Equal("", await tab.Get<string>("location.search"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task What_is_nowhere_is_said_to_be_nowhere()
    {
        await using var tab = await Shipped("?q=xyzzy");
        Assert.Equal("Nothing matches.", await tab.Get<string>("document.querySelector('output').value"));
        Assert.Equal(0, await tab.Get<int>($"{Shown}.length"));
    }

    [BrowserFact]
    public async Task Each_filter_shows_what_it_names_and_back_takes_it_away()
    {
        var document = BrowserFixture.Compose("shipped");
        var said = DocumentStatements.Of(document).ToArray();
        await using var tab = await Shipped();
        await tab.Click(".filters summary");

        await tab.Click("[name=unanswered]");
        await tab.Until($"{Shown}.filter(a => 'open' in a.dataset).length === {said.Count(s => s.IsUnanswered)}");
        await tab.Until($"{Shown}.every(a => a.closest('.exchange').querySelector('[data-open]'))");
        Assert.Equal("?unanswered=yes", await tab.Get<string>("location.search"));
        await tab.Click("[name=unanswered]");
        await tab.Until($"{Shown}.length === {said.Length}");

        await Choose(tab, "kind", "reframe");
        var reframed = said.Count(s => s.Reply == Model.Vocabulary.ReplyKind.Reframe);
        await tab.Until($"{Shown}.filter(a => a.dataset.kind === 'reframe').length === {reframed}");
        await tab.Until(
            $"{Shown}.every(a => !a.dataset.kind || a.dataset.kind === 'reframe' || a === a.closest('.exchange').querySelector('article'))");
        // No heading is left over what is hidden.
        await tab.Until("[...document.querySelectorAll('section[data-issue] h4')].every(h => h.closest('[hidden]'))");

        await Choose(tab, "voice", "analysis");
        await Choose(tab, "kind", "");
        await tab.Until($"{Shown}.every(a => a.closest('.exchange').querySelector('[data-voice=analysis]'))");
        await Choose(tab, "voice", "");

        await Choose(tab, "issue", "minsk");
        await tab.Until($"{Shown}.length > 0 && {Shown}.every(a => a.closest('section[data-issue]').id === 'issue/minsk')");
        Assert.Equal(1, await tab.Get<int>("[...document.querySelectorAll('.map')].filter(m => !m.hidden).length"));

        await tab.Run("history.back()");
        await tab.Until($"{Shown}.length === {said.Length}");
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task A_node_of_the_map_leads_to_its_argument_and_says_which()
    {
        await using var tab = await Shipped("#section/who-answers-whom");
        await tab.TabTo(".map svg a");
        var (target, name) = (await tab.Get<string>("document.activeElement.getAttribute('href')"), await tab.Get<string>("document.activeElement.querySelector('title').textContent"));
        Assert.Matches("^Argument 1\\.1 of .+: .+", name);
        await tab.Press(Key.Enter);
        await tab.Until($"decodeURIComponent(location.hash) === '{target}'");
        await tab.Until($"(y => y >= 0 && y < innerHeight)(document.querySelector(':target').getBoundingClientRect().top)");

        await tab.Click(".map:nth-child(2) svg a");
        await tab.Until($"location.hash !== '{target}'");
        Assert.True(await IsInView(tab, ":target"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task A_link_to_what_a_filter_hides_shows_it()
    {
        await using var tab = await Shipped("?issue=minsk");
        await tab.Click(".contents a[href=\"#section/who-answers-whom\"]");
        await tab.Click(".map:not([hidden]) svg a");
        Assert.Equal("?issue=minsk", await tab.Get<string>("location.search"));
        await tab.Run("location.hash = 'russia/oral-promise'");
        await tab.Until("location.search === ''");
        Assert.True(await IsInView(tab, ":target"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task Signs_in_the_search_are_signs_and_words_are_found_in_any_order()
    {
        await using var tab = await Shipped("?q=" + Uri.EscapeDataString(".*"));
        Assert.Equal("Nothing matches.", await tab.Get<string>("document.querySelector('output').value"));
        await tab.GoTo(browser.Page("shipped") + "?q=" + Uri.EscapeDataString("east promised PUTIN") + "&show=nobody&xyz=1#%");
        Assert.Contains("russia/oral-promise", (await tab.Get<string[]>($"{Shown}.map(a => a.id)")).Append(""), StringComparer.Ordinal);
    }

    private async Task<Tab> Shipped(string state = "")
    {
        var tab = await browser.Open();
        await tab.GoTo(browser.Page("shipped") + state);
        return tab;
    }

    /// <summary>As a choice from the list does; a browser without a window shows no list to click on.</summary>
    private static async Task Choose(Tab tab, string name, string value) => await tab.Run(
        $"(field => {{ field.value = '{value}'; field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})(document.querySelector('[name={name}]'))");

    private static Task<bool> IsInView(Tab tab, string selector) => tab.Get<bool>(
        $"new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => r((b => b.bottom > 0 && b.top < innerHeight)(document.querySelector('{selector}').getBoundingClientRect())))))");
}
