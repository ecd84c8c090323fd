using System.Text;
using Briefing.Compose.Documents;
using Briefing.Diff;
using Briefing.Diff.Report;
using Briefing.Html;
using Briefing.Load.Phrases;
using Briefing.MarkdownOutput;
using Briefing.Styles;
using Markdig;

namespace Briefing.Browser;

/// <summary>
/// Text that would be more than text if it were not escaped, opened in a browser. Whatever ran would call <c>report</c>.
/// The policy of the page would stop much of it; so the same is tried without the policy.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class AttackTests(BrowserFixture browser)
{
    private const string Elements =
        "[...new Set([...document.querySelectorAll('body *')].map(n => n.localName))].sort().join(' ')";

    [BrowserFact]
    public async Task What_the_check_lets_through_is_text_on_the_page()
    {
        var document = BrowserFixture.Compose("attacks");
        await using var tab = await Opened(browser.Page("attacks"));
        await HoldsNoMore(tab);
        var text = await tab.Get<string>("document.querySelector('main').textContent");
        Assert.All(DocumentStatements.Of(document).SelectMany(s => s.Content.OfType<Block.Paragraph>()), paragraph =>
            Assert.All(paragraph.Content.OfType<Inline.Text>(), said => Assert.Contains(said.Value, text, StringComparison.Ordinal)));
        Assert.Equal(document.Title, await tab.Get<string>("document.title"));
    }

    [BrowserFact]
    public async Task What_the_check_would_refuse_is_text_too()
    {
        var document = BrowserFixture.Compose("attacks") with
        {
            Language = "en\" onload=\"report('language')",
            Words = PhraseReader.Of("en"),
            Subject = "\"><script>report('subject')</script>",
            Blocks =
            [
                .. BrowserFixture.Compose("attacks").Blocks,
                Paragraph(new Inline.Link("javascript:report('link')", ["a link"])),
                Paragraph(new Inline.Link("JaVaScRiPt&colon;report('link')", ["a link"])),
                Paragraph(new Inline.Link(" \u0001javascript:report('link')", ["a link"])),
                Paragraph(new Inline.Link("data:text/html,<script>report('data')</script>", ["a link"])),
                Paragraph("a\0<\0script>report('nul')</script>\u202e\u2066 turned \ufffe"),
                Paragraph(new Inline.Foreign("x\"><script>report('foreign')</script>", ["words"])),
                Paragraph(new Inline.Reference("x\"><script>report('anchor')</script>", "'\"><script>report('description')</script>", ["words"])),
                Paragraph(new Inline.Citation("source/x\"><b>", "</a><script>report('label')</script>", "\"") { Place = "" }),
                new Block.Note("</p><script>report('note')</script>", [Paragraph("x")]) { Anchor = "\" onclick=\"report('note')" },
            ],
        };
        await using var tab = await Opened(browser.Page("refused", HtmlRenderer.File(document, Design.Plain)));
        await HoldsNoMore(tab);
        Assert.Equal(0, await tab.Get<int>("[...document.links].filter(a => !/^(https?|mailto|file):$/.test(a.protocol)).length"));
        Assert.False(await tab.Get<bool>(@"/[\u0000\u202a-\u202e\u2066-\u2069]/.test(document.querySelector('main').textContent)"));
    }

    [BrowserFact]
    public async Task Markdown_made_of_it_shows_no_more_than_text_in_a_program_that_lets_HTML_through()
    {
        var markdown = MarkdownRenderer.Render(BrowserFixture.Record("attacks"));
        var html = Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseEmphasisExtras().Build());
        await using var tab = await Opened(browser.Page("markdown-of-attacks", Encoding.UTF8.GetBytes($"<meta charset=utf-8><link rel=icon href=data:,>{html}")));
        Assert.Equal("0", await tab.Get<string>("String(window.reports ?? 0)"));
        Assert.Equal(
            "a blockquote div em h1 h2 h3 h4 hr li ol p strong sup table tbody td th thead tr ul",
            await tab.Get<string>(Elements));
        Assert.Contains("<script>report('claim')</script> | ends a cell", await tab.Get<string>("document.body.textContent"), StringComparison.Ordinal);
        BrowserTests.IsQuiet(tab);
    }

    [JudgedTheory]
    [InlineData("marked")]
    [InlineData("markdown-it")]
    [InlineData("micromark")]
    public async Task Markdown_is_inert_in_programs_that_make_links_of_addresses_and_let_HTML_through(string program)
    {
        // A link that such a program makes of an address takes in what follows, a backslash before a sign among it.
        string[] texts =
        [
            "https://example.org/<img src=x onerror=\"report('address')\">",
            "HTTP://EXAMPLE.ORG/a?b=*c*<svg onload=report(1)>",
            "www.example.org/<script>report('www')</script>",
            "ftp://example.org/`a`<img src=x onerror=report(2)>",
            "author@example.org<img src=x onerror=report(3)> and mailto:author@example.org/<b>",
            "&lt;img src=x onerror=report(4)&gt; &#60;b> \\<b>",
        ];
        var document = BrowserFixture.Record("attacks");
        document = document with { Blocks = [.. document.Blocks, .. texts.Select(text => Paragraph(text))] };
        var diff = DiffMarkdown.Write(Comparison.Of(BrowserFixture.Read("tram").Map, BrowserFixture.Read("attacks").Map));
        var html = await Judges.Html(program, $"{MarkdownRenderer.Render(document)}\n{diff}");
        await using var tab = await Opened(browser.Page(
            $"{program}-of-attacks", Encoding.UTF8.GetBytes($"<meta charset=utf-8><link rel=icon href=data:,>{html}")));
        Assert.Equal("0", await tab.Get<string>("String(window.reports ?? 0)"));
        var allowed = "a blockquote del em h1 h2 h3 h4 h5 hr input li ol p s section strong sup table tbody td th thead tr ul".Split(' ');
        Assert.Empty((await tab.Get<string>(Elements)).Split(' ').Except(allowed));
        var text = await tab.Get<string>("document.body.textContent");
        Assert.All(texts, said => Assert.Contains(said, text, StringComparison.Ordinal));
        BrowserTests.IsQuiet(tab);
    }

    private static Block.Paragraph Paragraph(Inline inline) => new(ParagraphRole.Body, [inline]);

    private async Task<Tab> Opened(string page)
    {
        var tab = await browser.Open();
        await tab.Page.EvaluateExpressionOnNewDocumentAsync("window.report = what => (window.reports ??= []).push(what);");
        await tab.Page.SetBypassCSPAsync(true);
        await tab.GoTo(page);
        // Whatever waits for a pointer or the focus.
        await tab.Run(
            """
            document.querySelectorAll("body *").forEach(node => {
              for (const type of ["mouseover", "focus", "load", "error", "toggle"]) node.dispatchEvent(new Event(type));
            })
            """);
        return tab;
    }

    /// <summary>Nothing has run, and there are no other elements than on any page.</summary>
    private async Task HoldsNoMore(Tab tab)
    {
        Assert.Equal("0", await tab.Get<string>("String(window.reports ?? 0)"));
        // Two that run, and the data.
        Assert.Equal(3, await tab.Get<int>("document.scripts.length"));
        Assert.Equal(1, await tab.Get<int>("document.querySelectorAll('style').length"));
        Assert.False(await tab.Get<bool>("[...document.querySelectorAll('*')].some(n => [...n.attributes].some(a => /^(on|style|src)/.test(a.name) && n !== document.documentElement))"));
        var elements = (await tab.Get<string>(Elements)).Split(' ');
        await using var plain = await browser.Open();
        await plain.GoTo(browser.Page("shipped"));
        Assert.Empty(elements.Except((await plain.Get<string>(Elements)).Split(' ')));
        BrowserTests.IsQuiet(tab);
    }
}
