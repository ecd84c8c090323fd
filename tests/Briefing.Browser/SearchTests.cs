using Briefing.Compose.Documents;
using Briefing.Html;
using Briefing.Model.Vocabulary;
using Briefing.Styles;
using PuppeteerSharp.Input;

namespace Briefing.Browser;

/// <summary>The search finds everything that has an address, once, wherever it is folded, and leads there.</summary>
[Collection(BrowserTests.Name)]
public sealed class SearchTests(BrowserFixture browser)
{
    private const string Hits = "[...document.querySelectorAll('.found li a')]";
    private const string Targets = $"{Hits}.map(a => document.getElementById(decodeURIComponent(a.hash.slice(1))))";
    private const string Count = "document.querySelector('.count').textContent";

    [BrowserFact]
    public async Task By_keyboard_alone_words_are_found_in_any_order_and_Enter_leads_to_them()
    {
        await using var tab = await Opened();
        await tab.Press("/");
        await tab.Until("document.activeElement.name === 'q'");
        await tab.Write("PUTIN  promise russia");
        await tab.Until("location.hash === '#search?q=PUTIN++promise+russia'");
        Assert.NotEqual(0, await tab.Get<int>($"{Hits}.length"));
        Assert.Equal(
            await tab.Get<string[]>(
                """
                [...document.querySelectorAll("article[id]")].filter(article =>
                  ["putin", "promise", "russia"].every(word => article.textContent.toLowerCase().includes(word))).map(a => a.id)
                """),
            await tab.Get<string[]>($"{Targets}.filter(place => place.matches('article')).map(place => place.id)"));
        Assert.Equal(
            ["promise", "putin", "russia"],
            await tab.Get<string[]>(
                "[...new Set([...document.querySelectorAll('.found mark')].map(m => m.textContent.toLowerCase()))].sort()"));
        var title = await tab.Get<string>("document.title");
        Assert.StartsWith("PUTIN promise russia – Search – ", title, StringComparison.Ordinal);
        // It is said when the typing is over.
        await tab.Until($"document.querySelector('.search [role=status]').textContent === {Count}");

        await tab.Press(Key.Enter);
        Assert.True(await tab.Get<bool>($"document.activeElement === {Hits}[0]"));
        await tab.Press(Key.Enter);
        await tab.Until("document.querySelector('.search').hidden");
        Assert.True(await tab.Get<bool>(
            "(place => place.checkVisibility() && place.contains(document.activeElement))(document.getElementById(location.hash.slice(1)))"));

        // Back to the search, and to where the reader was before it: letters are no steps.
        await tab.Run("history.back()");
        await tab.Until("!document.querySelector('.search').hidden");
        Assert.Equal("PUTIN  promise russia", await tab.Get<string>("document.querySelector('[name=q]').value"));
        await tab.Run("history.back()");
        await tab.Until("location.hash === '' && !document.querySelector('.start').hidden");
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task By_mouse_all_that_is_found_is_counted_once_and_shown_on_demand()
    {
        await using var tab = await Opened();
        await tab.Click(".to-search");
        await tab.Write("nato's");
        await tab.Until($"{Hits}.length > 0");
        await tab.Run("document.querySelector('[name=q]').select()");
        await tab.Write("nato");
        await tab.Until($"{Hits}.length === 100");
        var words = await tab.Get<string>(Count);
        await tab.Click(".search .more");
        Assert.True(await tab.Get<bool>($"document.activeElement === {Hits}[100]"));
        Assert.False(await tab.Get<bool>("document.querySelector('.search .more').checkVisibility()"));
        var found = await tab.Get<string[]>($"{Hits}.map(a => a.hash)");
        Assert.Equal(found.Distinct(), found);
        var views = await tab.Get<int>("document.querySelectorAll('.found h2').length");
        Assert.Equal($"{found.Length} found, in {views} questions and sections.", words);
        // The view that says most of it comes first; within a view it is in the order of the page.
        var counts = await tab.Get<int[]>("[...document.querySelectorAll('.found section')].map(group => group.querySelectorAll('li').length)");
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.True(await tab.Get<bool>(
            $"(places => places.every((p, i) => !i || p.closest('.view') !== places[i - 1].closest('.view') || places[i - 1].compareDocumentPosition(p) & 4))({Targets})"));

        await tab.Click(".found li:last-child a[href^='#event/']");
        await tab.Until("document.querySelector('.led-to')?.checkVisibility()");
        Assert.Equal("section/timeline", await tab.Get<string>("document.querySelector('.led-to').closest('.view').id"));
        await tab.Run("history.back()");
        await tab.Until($"{Hits}.length === {found.Length} && scrollY > 0");
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task What_is_in_notes_events_sources_and_texts_is_found_whatever_signs_are_typed()
    {
        await using var tab = await Opened("#search?q=" + Uri.EscapeDataString("\"a SO\u2011CALLED political"));
        Assert.Contains("#nato/political-role", await tab.Get<string[]>($"{Hits}.map(a => a.hash)"), StringComparer.Ordinal);
        // What a statement says, what it cites and what it quotes are kept apart.
        await tab.Run("location.hash = 'search?q=after%20meeting%20scholz%20foundation'");
        await tab.Until($"{Hits}[0]?.hash === '#russia/foundation'");
        Assert.Contains(
            "current tensions. (quoted, Higashino 35, 39) · “the Minsk II should serve as a ‘foundation’” (Higashino 39) · Note:",
            await tab.Get<string>($"{Hits}[0].querySelector('.says').textContent.replaceAll('\u00a0', ' ')"),
            StringComparison.Ordinal);
        foreach (var (words, place) in new[]
        {
            ("(2002) rome declaration", "#text/rome-declaration"),
            ("meiji Restoration", "#event/1868-the-meiji-restoration-in-japan-followed-by-several"),
            ("kairai", "#source/nhk-2022"),
            (".*", ""), ("c++ & 100 % ?#", ""), ("%E0%A4%A", ""),
        })
        {
            await tab.Run("document.querySelector('[name=q]').select()");
            await tab.Write(words);
            await tab.Until(place.Length == 0 ? $"{Count} === 'Nothing matches.'" : $"{Hits}.some(a => a.hash === '{place}')");
            if (place.Length > 0)
                continue;

            // The address leads to the same.
            await tab.Page.ReloadAsync();
            Assert.Equal(words, await tab.Get<string>("document.querySelector('[name=q]').value"));
            Assert.Equal("Nothing matches.", await tab.Get<string>(Count));
        }

        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task Each_filter_shows_what_it_names_and_back_takes_it_away()
    {
        var all = DocumentStatements.Of(BrowserFixture.Compose("shipped"));
        var said = all.Where(s => s.Anchor is not null).DistinctBy(s => s.Anchor).ToArray();
        var reframed = said.Where(s => s.Reply == ReplyKind.Reframe).ToArray();
        await using var tab = await Opened("#search?side=nobody&xyz=1");
        Assert.Equal(0, await tab.Get<int>($"{Hits}.length"));
        await tab.Click(".filters summary");
        await tab.Click("[name=unanswered]");
        await tab.Until($"{Count}.startsWith('{said.Count(s => s.IsUnanswered)} found')");
        Assert.Equal("#search?unanswered=yes", await tab.Get<string>("location.hash"));
        await tab.Click("[name=unanswered]");
        await tab.Until($"{Hits}.length === 0");

        await Choose(tab, "kind", "reframe");
        await tab.Until($"{Count}.startsWith('{reframed.Length} found')");
        await Choose(tab, "voice", "analysis");
        string[] both = [.. reframed.Where(s => s.Voice == Voice.Analysis).Select(s => s.Anchor!).Order(StringComparer.Ordinal)];
        await tab.Until($"{Hits}.length === {both.Length}");
        Assert.Equal(both, (await tab.Get<string[]>($"{Targets}.map(place => place.id)")).Order(StringComparer.Ordinal));
        await tab.Run("history.back()");
        await tab.Until($"{Hits}.length === {reframed.Length} && document.querySelector('[name=voice]').value === ''");

        await Choose(tab, "kind", "");
        await Choose(tab, "side", "nato");
        await Choose(tab, "issue", "promise");
        await tab.Until("location.hash === '#search?side=nato&issue=promise'");
        // Its arguments and its answer.
        var found = await tab.Get<string[]>($"{Targets}.map(place => place.id)");
        Assert.Equal(found, await tab.Get<string[]>(
            """
            [...document.querySelectorAll(".view[data-issue=promise] :is(article[data-by='1'], .strip [data-party='1'])[id]")]
              .map(place => place.id)
            """));
        Assert.Equal($"{found.Length} found, in “3 A promise not to enlarge?”.", await tab.Get<string>(Count));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task On_a_phone_nothing_is_too_wide_or_too_small_and_what_is_found_stays_text()
    {
        await using var tab = await browser.Open(390, 800);
        await tab.Page.EvaluateExpressionOnNewDocumentAsync("window.report = what => (window.reports ??= []).push(what);");
        await tab.Page.SetBypassCSPAsync(true);
        foreach (var (name, words) in new[] { ("attacks", "<script>report("), ("long-words", "e") })
        {
            await tab.GoTo(browser.Page(name) + "#search?q=" + Uri.EscapeDataString(words));
            await tab.Until($"{Hits}.length > 0");
            Assert.Equal(
                "A B H2 LI MARK OL SECTION SPAN",
                await tab.Get<string>(
                    "[...new Set([...document.querySelectorAll('.found *')].map(n => n.tagName))].sort().join(' ')"));
            await tab.Click(".filters summary");
            Assert.Equal(390, await tab.Get<int>("document.documentElement.scrollWidth"));
            Assert.Empty(await tab.Get<string[]>(
                """
                [...document.querySelectorAll(".search :is(a, button, input:not([type=checkbox]), .check, select, summary)")]
                  .filter(n => n.checkVisibility() && (n.getBoundingClientRect().right > 390
                    || n.getBoundingClientRect().height < 44 || parseFloat(getComputedStyle(n).fontSize) < 16))
                  .map(n => n.outerHTML.slice(0, 100))
                """));
        }

        Assert.Equal("0", await tab.Get<string>("String(window.reports ?? 0)"));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact(Explicit = true)]
    public async Task Views_of_a_large_debate_are_searched_without_being_opened()
    {
        var document = BrowserFixture.Compose("ferry");
        document = document with
        {
            Blocks =
            [
                .. document.Blocks,
                .. Enumerable.Range(0, 201).Select(i => new Block.View(
                    ViewKind.Issue,
                    [
                        new Block.Heading(2, $"issue/made-{i}", $"Made {i}", [$"Made {i}"]) { Issue = $"made-{i}" },
                        new Block.Paragraph(ParagraphRole.Short, [$"Pier number {i} & its lamp"]) { Anchor = $"pier/{i}" },
                    ])),
            ],
        };
        await using var tab = await browser.Open();
        await tab.GoTo(browser.Page("large", HtmlRenderer.File(document, Design.Plain)));
        var views = await tab.Get<int>("document.querySelectorAll('main > .view').length");
        await tab.Click(".to-search");
        await tab.Write("& lamp number");
        await tab.Until($"{Count} === '201 found, in 201 questions and sections.'");
        await tab.Write(" 150");
        await tab.Until($"{Count} === '1 found, in “Made 150”.'");
        Assert.Equal(views, await tab.Get<int>("document.querySelectorAll('main > .view').length"));
        await tab.Press(Key.Enter);
        await tab.Press(Key.Enter);
        await tab.Until("document.getElementById('pier/150')?.checkVisibility()");
        // What has been opened is found no twice.
        await tab.Run("history.back()");
        await tab.Until($"{Count} === '1 found, in “Made 150”.'");
        BrowserTests.IsQuiet(tab);
    }

    private Task<Tab> Opened(string anchor = "") => browser.OpenPage("shipped", anchor);

    /// <summary>As a choice from the list does; a browser without a window shows no list to click on.</summary>
    private static async Task Choose(Tab tab, string name, string value) => await tab.Page.EvaluateFunctionAsync(
        """
        (name, value) => {
          const field = document.querySelector(`[name=${name}]`);
          field.value = value;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }
        """,
        name,
        value);
}
