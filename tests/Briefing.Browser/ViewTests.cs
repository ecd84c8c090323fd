using System.Collections.Immutable;
using Briefing.Compose.Documents;
using PuppeteerSharp;
using PuppeteerSharp.Input;
using PuppeteerSharp.Media;

namespace Briefing.Browser;

/// <summary>Every view has an address, and every address shows its place: by the mouse, the keyboard, and the way back.</summary>
[Collection(BrowserTests.Name)]
public sealed class ViewTests(BrowserFixture browser)
{
    private const string Visible = "[...document.querySelectorAll('main > .view')].filter(v => v.querySelector('h1').checkVisibility()).map(v => v.id || 'start')";

    // Goes to an address at once, as a click does, and says what is wrong with the place that it shows.
    private const string Visit =
        """
        window.visit = hash => {
          history.pushState(null, "", hash);
          dispatchEvent(new PopStateEvent("popstate", { state: null }));
          const name = decodeURIComponent(hash.slice(1));
          const place = document.getElementById(name.split(/[?/]/)[0] === "compare" ? "compare" : name);
          if (document.querySelector(".nowhere:not([hidden])")) return "nowhere";
          if (!place?.checkVisibility()) return "not visible";
          const box = place.getBoundingClientRect();
          const bar = document.querySelector(".bar").getBoundingClientRect().bottom;
          return box.bottom > bar - 1 && box.top < innerHeight ? "" : `out of sight: ${box.top} to ${box.bottom}`;
        };
        """;

    [BrowserFact]
    public async Task Every_view_is_shown_alone_at_its_address_with_its_title()
    {
        await using var tab = await Opened("shipped");
        Assert.Equal(["start"], await tab.Get<string[]>(Visible));
        var views = BrowserFixture.Compose("shipped").Blocks.OfType<Block.View>().Skip(1).ToArray();
        Assert.True(views.Length > 30);
        foreach (var view in views)
        {
            await tab.Run($"location.hash = '{view.Head.Anchor}'");
            await tab.Until($"{Visible}.join() === '{view.Head.Anchor}'");
            await tab.Until($"document.activeElement.closest('.view')?.id === '{view.Head.Anchor}'");
            Assert.StartsWith($"{view.Head.OutlineTitle} – ", await tab.Get<string>("document.title"), StringComparison.Ordinal);
        }

        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task Back_and_forward_lead_to_the_views_and_to_where_the_reader_was()
    {
        await using var tab = await Opened("shipped");
        var title = await tab.Get<string>("document.title");
        await tab.Click("main .start table a[href='#issue/promise']");
        await tab.Until($"{Visible}.join() === 'issue/promise'");
        await tab.Click("[id='issue/promise'] .turn [rel=next]");
        await tab.Until($"{Visible}.join() === 'issue/assent' && scrollY === 0");

        await tab.Run("history.back()");
        await tab.Until($"{Visible}.join() === 'issue/promise' && scrollY > 200");
        await tab.Until("(b => b.bottom > 0 && b.top < innerHeight)(document.querySelector('[id=\"issue/promise\"] .turn').getBoundingClientRect())");
        await tab.Run("history.back()");
        await tab.Until($"{Visible}.join() === 'start'");
        Assert.Equal(title, await tab.Get<string>("document.title"));
        await tab.Run("history.forward()");
        await tab.Until($"{Visible}.join() === 'issue/promise'");
        await tab.Page.ReloadAsync();
        await tab.Until($"{Visible}.join() === 'issue/promise'");
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task The_way_back_leads_to_the_link_that_led_away_and_closes_what_lies_over_a_view()
    {
        await using var tab = await Opened("shipped", 390, 844, "#section/who-answers-whom");
        const string Link = "[id='section/who-answers-whom/left-open'] a[href='#stakeholder/russia/owes']";
        await tab.Run($"document.querySelector(\"{Link}\").focus()");
        await tab.Press(Key.Enter);
        await tab.Until("document.querySelector('details.owes')?.open");
        await tab.Page.GoBackAsync();
        await tab.Until($"document.activeElement.matches(\"{Link}\")");

        await tab.Run("location.hash = 'nato/no-such-promise'");
        await tab.Until("document.querySelector('.led-to')?.id === 'nato/no-such-promise'");
        foreach (var over in new[] { "[popovertarget=menu]", ".led-to .cite", ".exchange:has(.led-to) > .share" })
        {
            await tab.Click(over);
            await tab.Until("document.querySelector(':popover-open')");
            await tab.Page.GoBackAsync();
            await tab.Until("!document.querySelector(':popover-open') && decodeURIComponent(location.hash) === '#nato/no-such-promise'");
            Assert.Equal(["issue/promise"], await tab.Get<string[]>(Visible));
        }

        // To the source and back: the place is marked as before.
        await tab.Click(".led-to .cite");
        await tab.Click(".passage a[href^='#source/']");
        await tab.Until($"{Visible}.join() === 'section/sources'");
        await tab.Page.GoBackAsync();
        await tab.Until("document.querySelector('.led-to')?.id === 'nato/no-such-promise' && document.activeElement.matches('.led-to .cite')");
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task The_bar_says_where_a_reader_is_on_a_desk_and_on_a_phone()
    {
        foreach (var width in new[] { 390, 1280 })
        {
            await using var tab = await Opened("shipped", width, 900, "#nato/compromise-point");
            await tab.Until("scrollY > 0");
            Assert.Contains("12 Settling eastern Ukraine", await tab.Get<string>("document.querySelector('.bar').innerText"), StringComparison.Ordinal);
            Assert.True(await tab.Get<bool>("(place => place.checkVisibility() && place.scrollWidth <= place.clientWidth)(document.querySelector('.here'))"));
            await tab.Run("location.hash = 'stakeholder/russia/owes/nato'");
            await tab.Until("document.querySelector('.led-to')?.id === 'stakeholder/russia/owes/nato'");
            var owed = BrowserFixture.Read("shipped").Map.Arguments.Count(argument => argument.Owner == 1 && argument.OwedBy.Contains(0));
            Assert.Equal($"to NATO {owed}", await tab.Get<string>("document.querySelector('.led-to > p').textContent"));
            Assert.Equal(owed, await tab.Get<int>("document.querySelectorAll('.led-to li').length"));
            Assert.StartsWith("Russia owes an answer", await tab.Get<string>("document.querySelector('details.owes > summary').textContent"), StringComparison.Ordinal);
            BrowserTests.IsQuiet(tab);
        }
    }

    [BrowserFact(Explicit = true)]
    public async Task Every_link_of_every_view_leads_to_something_visible()
    {
        foreach (var name in new[] { "shipped", "scripts", "attacks", "one-stakeholder", "two-sides" })
        {
            await using var tab = await Opened(name);
            await tab.Run(Visit);
            var links = await tab.Get<string[]>("[...new Set([...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href')))].filter(a => a !== '#main')");
            var lost = await tab.Get<string[]>(
                $"{System.Text.Json.JsonSerializer.Serialize(links)}.map(link => [link, visit(link)]).filter(([, wrong]) => wrong).map(both => both.join(': '))");
            Assert.Empty(lost);
            BrowserTests.IsQuiet(tab);
        }
    }

    [BrowserFact]
    public async Task An_address_that_leads_nowhere_says_so_and_shows_the_start()
    {
        await using var tab = await Opened("ferry");
        foreach (var hash in new[] { "#nothing/here", "#compare/nobody/builders", "#%", "#issue/", "#main/x" })
        {
            await tab.Run($"location.hash = '{hash}'");
            await tab.Until("!document.querySelector('.nowhere').hidden");
            Assert.Equal(["start"], await tab.Get<string[]>(Visible));
            Assert.Contains(hash, await tab.Get<string>("document.querySelector('.nowhere').innerText"), StringComparison.Ordinal);
            await tab.Run("location.hash = 'issue/fares'");
            await tab.Until("document.querySelector('.nowhere').hidden");
        }

        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task What_is_folded_opens_by_keyboard_by_its_address_and_for_the_search_of_the_browser()
    {
        await using var tab = await Opened("shipped");
        await tab.TabTo("#section\\/clashes summary");
        await tab.Press(Key.Enter);
        Assert.True(await tab.Get<bool>("document.querySelector('.start article').checkVisibility()"));
        await tab.Run("location.hash = 'russia/west-broke-promise/note'");
        await tab.Until("document.getElementById('russia/west-broke-promise/note').open");
        Assert.True(await tab.Get<bool>("document.querySelector('[id=\"russia/west-broke-promise/note\"] li').checkVisibility()"));

        // What the browser does where it finds a word in a view that is not shown.
        Assert.Equal("until-found", await tab.Get<string>("document.getElementById('section/timeline').getAttribute('hidden')"));
        await tab.Run("document.getElementById('section/timeline').dispatchEvent(new Event('beforematch', { bubbles: true }))");
        Assert.Equal(["section/timeline"], await tab.Get<string[]>(Visible));
        Assert.Equal("#section/timeline", await tab.Get<string>("location.hash"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task The_menu_leads_everywhere_and_the_bar_stays()
    {
        await using var tab = await Opened("shipped", 390, 844);
        await tab.TabTo("[popovertarget=menu]");
        await tab.Press(Key.Enter);
        await tab.Until("document.querySelector('.menu').checkVisibility()");
        Assert.Equal(
            BrowserFixture.Compose("shipped").Blocks.OfType<Block.View>().Select(view => $"#{view.Head.Anchor}").Append("#compare").Order(StringComparer.Ordinal),
            (await tab.Get<string[]>("[...document.querySelectorAll('.menu a')].map(a => a.getAttribute('href'))")).Order(StringComparer.Ordinal));
        await tab.Click(".menu a[href='#section/timeline']");
        await tab.Until($"{Visible}.join() === 'section/timeline' && !document.querySelector('.menu').checkVisibility()");
        await tab.Run("scrollTo(0, 2000)");
        Assert.Equal(0, await tab.Get<int>("document.querySelector('.bar').getBoundingClientRect().top"));
        Assert.True(await tab.Get<bool>("[...document.querySelectorAll('.tool')].every(t => t.getBoundingClientRect().height >= 43 && t.getBoundingClientRect().width >= 43)"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task On_a_phone_the_first_view_has_six_screens_at_most_and_no_small_text()
    {
        await using var tab = await Opened("shipped", 390, 844);
        Assert.InRange(await tab.Get<int>("document.documentElement.scrollHeight"), 844, 6 * 844);
        foreach (var view in new[] { "title", "issue/promise", "stakeholder/nato", "section/sources", "compare/russia/nato", "search?q=minsk" })
        {
            await tab.Run($"location.hash = '{view}'");
            await tab.Until($"decodeURIComponent(location.hash) === '#{view}'");
            await tab.Run("document.querySelectorAll('details').forEach(d => d.open = true)");
            Assert.Empty(await tab.Get<string[]>(
                """
                [...document.querySelectorAll("body *")]
                  .filter(n => n.checkVisibility() && !n.closest("svg, script, .unseen, .skip, option")
                    && [...n.childNodes].some(c => c.nodeType === 3 && c.data.trim()) && parseFloat(getComputedStyle(n).fontSize) < 15.9)
                  .map(n => getComputedStyle(n).fontSize + " " + n.outerHTML.slice(0, 100))
                """));
        }
    }

    [BrowserFact]
    public async Task Light_and_dark_are_the_choice_of_the_reader_and_last()
    {
        await using var tab = await Opened("ferry");
        const string Ground = "getComputedStyle(document.documentElement).backgroundColor";
        Assert.Equal("rgb(255, 255, 255)", await tab.Get<string>(Ground));
        await tab.TabTo("[data-do=theme]");
        await tab.Press(Key.Enter);
        Assert.NotEqual("rgb(255, 255, 255)", await tab.Get<string>(Ground));
        await tab.Page.ReloadAsync();
        Assert.NotEqual("rgb(255, 255, 255)", await tab.Get<string>(Ground));
        await tab.Click("[data-do=theme]");
        Assert.Equal("rgb(255, 255, 255)", await tab.Get<string>(Ground));
        await tab.Page.EmulateMediaFeaturesAsync([new() { MediaFeature = MediaFeature.PrefersColorScheme, Value = "dark" }]);
        Assert.Equal("rgb(255, 255, 255)", await tab.Get<string>(Ground));
        await tab.Click("[data-do=theme]");
        Assert.NotEqual("rgb(255, 255, 255)", await tab.Get<string>(Ground));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task Drawings_lead_to_what_they_count_and_say_it()
    {
        await using var tab = await Opened("shipped", hash: "#issue/promise/map");
        await tab.Until("document.querySelector('[id=\"issue/promise\"] .map svg a').checkVisibility()");
        await tab.TabTo("[id=\"issue/promise\"] .map svg a");
        Assert.Matches("^Argument 3\\.1 of Russia: Since .+", await tab.Get<string>("document.activeElement.querySelector('title').textContent"));
        await tab.Press(Key.Enter);
        await tab.Until("decodeURIComponent(location.hash) === '#russia/west-broke-promise' && document.querySelector('.led-to')?.id === 'russia/west-broke-promise'");

        await tab.Run("location.hash = 'section/who-answers-whom'");
        await tab.Until($"{Visible}.join() === 'section/who-answers-whom'");
        await tab.Click("[id=\"section/who-answers-whom\"] figure svg a[href='#section/who-answers-whom/nato/russia']");
        await tab.Until("document.getElementById('section/who-answers-whom/nato/russia').open");
        var replies = BrowserFixture.Read("shipped").Map.Arguments.Where(argument => argument.Owner == 0).Sum(argument => argument.Replies.Count(reply => reply.From == 1));
        Assert.Equal(replies, await tab.Get<int>("document.querySelectorAll('[id=\"section/who-answers-whom/nato/russia\"] li').length"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task What_is_left_open_is_said_in_words_and_found_in_one_list()
    {
        await using var tab = await Opened("shipped", hash: "#section/who-answers-whom");
        await tab.Click("[id='section/who-answers-whom/left-open'] a[href='#stakeholder/russia/owes']");
        await tab.Until("document.querySelector('details.owes').open");
        var owed = BrowserFixture.Read("shipped").Map.Arguments.Where(argument => argument.OwedBy.Contains(0)).OrderBy(argument => argument.Owner).ToArray();
        Assert.Equal(owed.Length, await tab.Get<int>("document.querySelectorAll('[id=\"stakeholder/russia/owes\"] li').length"));
        Assert.Contains(owed[0].Argument.Claim.Plain, await tab.Get<string>("document.querySelector('.owes li').textContent"), StringComparison.Ordinal);

        await tab.Run("location.hash = 'section/who-answers-whom'");
        await tab.Click("[id='section/who-answers-whom/left-open'] a[href^='#search']");
        await tab.Until($"{Visible}.join() === 'search' && document.querySelector('[name=unanswered]').checked");
        var open = BrowserFixture.Read("shipped").Map.Arguments.Count(argument => argument.IsUnanswered);
        await tab.Until($"document.body.innerText.includes('{open} found')");
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task The_first_stop_of_the_keyboard_is_the_way_past_the_bar()
    {
        await using var tab = await Opened("shipped");
        await tab.Press(Key.Tab);
        Assert.Equal("#main", await tab.Get<string>("document.activeElement.getAttribute('href')"));
    }

    [BrowserFact]
    public async Task Heads_of_a_grid_stay_in_sight()
    {
        await using var tab = await Opened("shipped", hash: "#section/positions");
        await tab.Run("scrollTo(0, 700)");
        await tab.Until("Math.abs(document.querySelector('[id=\"section/positions\"] thead th').getBoundingClientRect().top - document.querySelector('.bar').getBoundingClientRect().bottom) < 2");
    }

    [BrowserFact]
    public async Task Paper_has_the_briefing_or_what_the_reader_chooses()
    {
        await using var tab = await Opened("shipped");
        await tab.Page.EmulateMediaTypeAsync(MediaType.Print);
        var views = await tab.Get<string[]>(Visible);
        Assert.True(views.Length > 30);
        Assert.DoesNotContain("search", views);
        Assert.False(await tab.Get<bool>("document.querySelector('.bar').checkVisibility()"));
        Assert.True(await tab.Get<bool>("[...document.querySelectorAll('.start article')].every(a => a.checkVisibility())"));
        var main = await tab.Get<int>("[...document.querySelectorAll('.issue article')].filter(a => a.checkVisibility()).length");
        Assert.InRange(main, 20, await tab.Get<int>("document.querySelectorAll('.issue article').length") - 1);

        await tab.Run("document.documentElement.dataset.print = 'note'");
        Assert.Equal(["start"], await tab.Get<string[]>(Visible));
        await tab.Run("document.documentElement.dataset.print = 'all'");
        Assert.True(await tab.Get<bool>("[...document.querySelectorAll('.issue article, .notes li')].every(a => a.checkVisibility())"));
    }

    [BrowserFact]
    public async Task Views_of_a_large_debate_are_opened_when_they_are_asked_for()
    {
        var designed = BrowserFixture.Read("shipped");
        var document = BrowserFixture.Compose("shipped");
        var issue = document.Blocks.OfType<Block.View>().First(view => view.Kind == ViewKind.Issue);
        ImmutableArray<Block> many =
        [
            .. document.Blocks,
            .. Enumerable.Range(0, 200).Select(i => issue with
            {
                Content = [issue.Head with { Anchor = $"issue/x{i}" }, new Block.Paragraph(ParagraphRole.Body, [$"Question of many, the {i}th."]) { Anchor = $"place/'{i}" }],
            }),
        ];
        await using var tab = await browser.Open();
        await tab.GoTo(browser.Page("many", Pipeline.Html(document with { Blocks = many }, designed.Design)));
        Assert.Equal(1, await tab.Get<int>("document.querySelectorAll('main > .view:not([data-script])').length"));
        await tab.Click("main .start table a[href='#issue/promise']");
        await tab.Until($"{Visible}.join() === 'issue/promise'");
        await tab.Run("location.hash = \"place/'77\"");
        await tab.Until($"{Visible}.join() === 'issue/x77'");
        Assert.Equal("place/'77", await tab.Get<string>("document.querySelector('.led-to').id"));
        await tab.Run("location.hash = 'nato/no-promise-made/note'");
        await tab.Run("location.hash = 'search?q=many%20199th'");
        await tab.Until("document.querySelectorAll('#search .found a').length > 0");
        Assert.Contains("199th", await tab.Get<string>("document.querySelector('#search .found').innerText"), StringComparison.Ordinal);
        BrowserTests.IsQuiet(tab);
    }

    private Task<Tab> Opened(string name, int width = 1280, int height = 900, string hash = "") =>
        browser.OpenPage(name, hash, width, height);
}
