using System.Text;
using System.Text.Json;
using Briefing.Compose;
using Briefing.Compose.Sections;
using Briefing.Map;
using Briefing.Map.Clashes;
using Briefing.Model.Vocabulary;
using PuppeteerSharp.Input;

namespace Briefing.Browser;

/// <summary>Two sides beside each other: all that passes between them, nothing of a third, and every link leads on.</summary>
[Collection(BrowserTests.Name)]
public sealed class CompareTests(BrowserFixture browser)
{
    private const string Pair = "(([...fields]) => fields.map(f => f.value).join())(document.querySelectorAll('#compare select'))";

    /// <summary>Each reply that is shown: the number of the argument that is one, its kind, the number of what it answers.</summary>
    private const string Shown =
        "[...document.querySelectorAll('#compare .replies-to')].map(a => "
        + "`${a.closest('article').dataset.of} ${a.textContent}`).sort()";

    [BrowserFact]
    public async Task Every_pair_has_each_reply_between_the_two_once_and_nothing_of_a_third()
    {
        var map = BrowserFixture.Read("shipped").Map;
        await using var tab = await Shipped();
        foreach (var (one, other) in Pairs(map))
        {
            await Go(tab, $"compare/{IdOf(map, one)}/{IdOf(map, other)}");
            Assert.Equal(RepliesBetween(map, one, other), await tab.Get<string[]>(Shown));
            Assert.Equal(
                SaidWithBoth(map, one, other).ToArray(),
                await tab.Get<string[]>("[...new Set([...document.querySelectorAll('#compare article')].map(a => a.dataset.of))].sort()"));
            Assert.True(await tab.Get<bool>(
                $"[...document.querySelectorAll('#compare article')].every(a => [{one}, {other}].includes(Number(a.dataset.by)))"));
            Assert.True(await tab.Get<bool>(
                $"[...document.querySelectorAll('#compare .exchange')].every(e => e.querySelector('.of-0 [data-by=\"{one}\"]') && e.querySelector('.of-1 [data-by=\"{other}\"]'))"));
            Assert.Equal(map.Issues.Length, await tab.Get<int>("document.querySelectorAll('#compare h2, #compare .plain-list li').length"));
            Assert.True(await tab.Get<bool>("(ids => new Set(ids).size === ids.length)([...document.querySelectorAll('[id]')].map(n => n.id))"));
        }

        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact(Explicit = true)]
    public async Task Every_link_of_a_comparison_leads_to_something_visible()
    {
        await using var tab = await Shipped("#compare/russia/nato");
        await tab.Run("document.querySelectorAll('#compare details').forEach(d => d.open = true)");
        var links = await tab.Get<string[]>("[...new Set([...document.querySelectorAll('#compare a')].map(a => a.getAttribute('href')))]");
        Assert.True(links.Length > 40);
        Assert.Empty(await tab.Get<string[]>(
            $$"""
            (async () => {
              const lost = [];
              for (const link of {{JsonSerializer.Serialize(links)}}) {
                location.hash = link;
                await new Promise(led => setTimeout(led));
                const place = document.getElementById(decodeURIComponent(link.slice(1)));
                if (!place?.checkVisibility() || document.querySelector('.nowhere').checkVisibility())
                  lost.push(link);
              }
              return lost;
            })()
            """));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task By_keyboard_two_sides_are_chosen_and_swapped_and_back_leads_through_them()
    {
        await using var tab = await Shipped("#compare");
        Assert.Equal(10, await tab.Get<int>("document.querySelectorAll('#compare li a').length"));
        Assert.Equal("22 replies", await tab.Get<string>("document.querySelector('#compare li .quiet').textContent.trim()"));
        await tab.TabTo("[name=one]");
        await tab.Press(Key.ArrowDown);
        await tab.Until("location.hash === '#compare/russia'");
        Assert.Equal(4, await tab.Get<int>("document.querySelectorAll('#compare li a').length"));
        await tab.TabTo("[name=other]");
        await tab.Press(Key.ArrowDown);
        await tab.Until("location.hash === '#compare/russia/nato'");
        Assert.True(await tab.Get<bool>("document.activeElement.matches('[name=other]')"));
        Assert.StartsWith("Russia and NATO compared", await tab.Get<string>("document.title"), StringComparison.Ordinal);
        await tab.TabTo("[data-do=swap]");
        await tab.Press(Key.Enter);
        Assert.Equal("#compare/nato/russia", await tab.Get<string>("location.hash"));
        Assert.Equal("NATO Russia", await tab.Get<string>("[...document.querySelectorAll('#compare .heads p')].map(p => p.textContent).join(' ')"));

        // The heads stay below the bar.
        await tab.Run("scrollTo(0, 2000)");
        Assert.InRange(
            await tab.Get<double>("document.querySelector('.heads').getBoundingClientRect().top - document.querySelector('.bar').getBoundingClientRect().bottom"), -1.5, 1.5);

        await tab.Run("history.back()");
        await tab.Until("location.hash === '#compare/russia/nato'");
        await tab.Until($"{Pair} === 'russia,nato'");
        await tab.Run("history.go(-2)");
        await tab.Until($"{Pair} === ','");
        await tab.Run("history.go(2)");
        await tab.Until($"{Pair} === 'russia,nato'");
        await tab.Page.ReloadAsync();
        Assert.Equal("russia,nato", await tab.Get<string>(Pair));
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task By_mouse_a_pair_is_chosen_from_the_list_and_what_is_folded_opens()
    {
        await using var tab = await Shipped();
        await tab.Click(".to-compare");
        await tab.Click("#compare li:last-child a");
        await tab.Until("location.hash === '#compare/japan-realist/japan-g7'");
        Assert.Equal("H1", await tab.Get<string>("document.activeElement.tagName"));
        await tab.Click("#compare .fold summary");
        Assert.True(await tab.Get<bool>("document.querySelector('#compare .fold article').checkVisibility()"));
        await tab.Click("[data-do=swap]");
        Assert.Equal("japan-g7,japan-realist", await tab.Get<string>(Pair));
        await tab.Click("#compare h2 a");
        await tab.Until("document.querySelector('.issue:not([hidden])') !== null");
        BrowserTests.IsQuiet(tab);
    }

    [BrowserFact]
    public async Task Addresses_of_no_pair_say_so()
    {
        await using var tab = await Shipped();
        foreach (var anchor in new[] { "compare/russia/x", "compare/", "compare/russia/nato/cee", "compare/russia/russia", "compare/Russia/nato", "compare/%ff" })
        {
            await Go(tab, anchor);
            Assert.True(await tab.Get<bool>("document.querySelector('.start').checkVisibility() && document.querySelector('.nowhere').checkVisibility()"), anchor);
        }

        await tab.GoTo(browser.Page("one-stakeholder") + "#compare");
        Assert.True(await tab.Get<bool>("document.querySelector('.nowhere').checkVisibility()"));
        Assert.Equal(0, await tab.Get<int>("document.querySelectorAll('#compare, .to-compare').length"));
        BrowserTests.IsQuiet(tab);
    }

    /// <summary>Words of addresses are ids, too.</summary>
    [BrowserFact]
    public async Task Sides_with_any_id_can_be_compared()
    {
        await using var tab = await browser.Open();
        await tab.GoTo(browser.Page("ids", Renamed("two-sides", ("carters", "compare"), ("walkers", "s-9-"))) + "#compare/compare/s-9-");
        Assert.Equal("compare,s-9-", await tab.Get<string>(Pair));
        var replies = await tab.Get<string[]>(Shown);
        Assert.NotEmpty(replies);
        await Go(tab, replies[0].Split(' ')[0]);
        Assert.True(await tab.Get<bool>("document.querySelector('article.led-to').checkVisibility()"));
        BrowserTests.IsQuiet(tab);
    }

    private static byte[] Renamed(string name, params (string From, string To)[] ids)
    {
        var folder = Directory.CreateTempSubdirectory("briefing-ids-");
        foreach (var file in Directory.GetFiles(BrowserFixture.FolderOf(name)))
        {
            var text = File.ReadAllText(file);
            var target = Path.GetFileNameWithoutExtension(file);
            foreach (var (from, to) in ids)
            {
                text = text.Replace($"id: {from}", $"id: {to}", StringComparison.Ordinal)
                    .Replace($"{from}/", $"{to}/", StringComparison.Ordinal)
                    .Replace($"{from},", $"{to},", StringComparison.Ordinal)
                    .Replace($"{from}]", $"{to}]", StringComparison.Ordinal)
                    .Replace($"{from}:", $"{to}:", StringComparison.Ordinal);
                target = target == from ? to : target;
            }

            File.WriteAllText(Path.Combine(folder.FullName, $"{target}.yaml"), text, new UTF8Encoding(false));
        }

        var designed = BrowserFixture.ReadFolder(folder.FullName);
        folder.Delete(recursive: true);
        return Pipeline.Html(Composer.ComposePage(designed.Map, Length.Record), designed.Design);
    }

    private static IEnumerable<(int One, int Other)> Pairs(DebateMap map) =>
        map.Parties.SelectMany(one => map.Parties.Where(other => other > one).Select(other => (one, other)));

    private static string IdOf(DebateMap map, int party) => map.Debate.Stakeholders[party].Id.Value;

    private static IEnumerable<(MappedArgument To, MappedReply Reply)> Between(DebateMap map, int one, int other) =>
        from argument in map.Arguments
        from reply in argument.Replies
        where (argument.Owner, reply.From) == (one, other) || (argument.Owner, reply.From) == (other, one)
        select (argument, reply);

    private static string[] RepliesBetween(DebateMap map, int one, int other)
    {
        var context = new ComposeContext(map, ClashChoice.Of(map), NotesPlace.None);
        return
        [
            .. Between(map, one, other)
                .Select(link => $"{AnchorOf(map, link.Reply)} {RecordStatements.Verb(context, link.Reply)} {link.To.Number}"
                    + RecordStatements.Remark(context, link.Reply))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The arguments of both on questions on which both speak, and their replies to each other.</summary>
    private static IEnumerable<string> SaidWithBoth(DebateMap map, int one, int other) =>
        map.Issues
            .Where(issue => !issue.Silent.Contains(one) && !issue.Silent.Contains(other))
            .SelectMany(issue => issue.Arguments.Where(argument => argument.Owner == one || argument.Owner == other))
            .Select(argument => Anchors.Of(argument))
            .Concat(Between(map, one, other).Select(link => AnchorOf(map, link.Reply)))
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static string AnchorOf(DebateMap map, MappedReply reply) =>
        map.ReplyingArgument(reply) is { } own
            ? Anchors.Of(own)
            : Anchors.Reply(map.Debate.Stakeholders[reply.From], reply);

    private Task<Tab> Shipped(string anchor = "") => browser.OpenPage("shipped", anchor);

    private static async Task Go(Tab tab, string anchor)
    {
        await tab.Run($"location.hash = '{anchor}'");
        await tab.Get<bool>("new Promise(led => setTimeout(() => led(true)))");
    }
}
