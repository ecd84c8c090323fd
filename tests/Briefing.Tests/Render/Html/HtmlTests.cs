using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Compose;
using Briefing.Compose.Documents;
using Briefing.Html;
using Briefing.Load.Phrases;
using Briefing.Styles;
using Briefing.Tests.Compose;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.Render.Html;

/// <summary>The page as text. What a browser makes of it is tested in a project of its own.</summary>
public sealed partial class HtmlTests
{
    // Several tests read the same page.
    private static readonly ConcurrentDictionary<(string Name, string Length), string> s_pages = new();

    public static TheoryData<string> Names => [.. SampleDebates.Names];

    public static TheoryData<string, string> Documents => SampleDocuments.All;

    [Theory]
    [InlineData("attacks")]
    [InlineData("ferry")]
    [InlineData("tram")]
    public void A_debate_is_written_as_in_its_snapshot(string name) =>
        Snapshot.Matches(WithoutFiles(Render(name)), name);

    [Theory]
    [InlineData("tram")]
    [InlineData("two-sides")]
    public void A_note_is_written_as_in_its_snapshot(string name) =>
        Snapshot.Matches(WithoutFiles(Render(name, nameof(Length.Note))), $"{name}-note");

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_place_with_a_name_is_there_and_every_link_leads_somewhere(string name, string length)
    {
        var html = Render(name, length);
        var anchors = new DocumentLinks(SampleDocuments.Page(name, length)).Anchors;
        var ids = Attribute("id", html).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Empty(anchors.Except(ids));
        Assert.All(
            Attribute("href", html),
            target => Assert.True(target == "data:," || (target[0] == '#' ? ids.Contains(target[1..]) : WebLink.IsSafe(target)), target));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_element_is_closed_where_it_was_opened(string name, string length)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(WithoutFiles(Render(name, length))))
        {
            var element = tag.Groups[2].Value;
            if (tag.Groups[1].Length > 0)
                Assert.Equal(open.Pop(), element);
            else if (element is not ("meta" or "link" or "input" or "col" or "img" or "br") && !tag.Value.EndsWith("/>", StringComparison.Ordinal))
                open.Push(element);
        }

        Assert.Empty(open);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_policy_lets_nothing_run_but_the_style_and_the_script_of_the_page(string name)
    {
        var html = Render(name);
        var policy = Attribute("content", html).First(content => content.StartsWith("default-src", StringComparison.Ordinal));
        Assert.Equal(
            $"default-src 'none'; style-src '{Hash(Between(html, "<style>", "</style>"))}'; "
            + $"script-src '{Hash(Between(html, "<script>", "</script>"))}' '{Hash(Between(html, "<script type=\"module\">", "</script>"))}'; "
            + "font-src data:; img-src data: blob:; base-uri 'none'; form-action 'none'",
            policy);
        // The two, and what the page knows as data.
        Assert.Equal(3, Regex.Count(html, "<script"));
        Assert.Single(Regex.Matches(html, "<style"));
        var attributes = Tag().Matches(WithoutFiles(html)).SelectMany(tag => Regex.Replace(tag.Value, "\"[^\"]*\"", "").Split(' ').Skip(1));
        Assert.DoesNotContain(attributes, name => Regex.IsMatch(name, "^(on|style|srcdoc|action|formaction|ping)"));
    }

    [Fact]
    public void A_note_alone_has_one_view_and_neither_menu_nor_search()
    {
        var html = Render("tram", nameof(Length.Note));
        Assert.Single(Regex.Matches(html, "<section class=\"view "));
        Assert.DoesNotContain("<form", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"menu\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_page_knows_as_data_has_no_sign_of_HTML()
    {
        var data = Between(Render("attacks"), "<script type=\"application/json\" id=\"data\">", "</script>");
        Assert.DoesNotMatch("[<>&']", data);
        using var json = System.Text.Json.JsonDocument.Parse(data);
        Assert.Equal(SampleDebates.Map("attacks").Debate.Title.Value, json.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void Views_of_a_large_debate_are_text_until_they_are_opened()
    {
        var document = SampleDocuments.Page("ferry");
        var issue = document.Blocks.OfType<Block.View>().First(view => view.Kind == ViewKind.Issue);
        ImmutableArray<Block> many =
        [
            document.Blocks[0],
            .. Enumerable.Range(0, 201).Select(i => issue with { Content = [issue.Head with { Anchor = $"issue/x{i}" }] }),
        ];
        var html = HtmlRenderer.Render(document with { Blocks = many }, Design.Plain);
        Assert.Equal(201, Regex.Count(html, "<script type=\"text/plain\" data-view=\"issue/x"));
        Assert.Contains("<noscript>", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(Between(html, "<main ", "</main>"), "<section class=\"view (start|issue)"));
        html = HtmlRenderer.Render(document with { Blocks = many[..^1] }, Design.Plain);
        Assert.DoesNotContain("<noscript>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ferry")]
    [InlineData(SampleDebates.Shipped)]
    public void Two_runs_give_the_same_bytes(string name) => Assert.Equal(RenderAnew(name), RenderAnew(name));

    [Fact]
    public void The_page_of_the_shipped_debate_is_smaller_than_700_kilobytes() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Render(SampleDebates.Shipped)), 100_000, 700_000);

    [Fact]
    public void What_is_not_seen_is_left_out_or_marked()
    {
        var html = RenderText("a\u202eb\u2066c\0d\u001be");
        Assert.Contains("<p>abc\ufffdd\ufffde</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_script_is_only_its_words() =>
        Assert.Contains(
            "<p>here</p>",
            Render(new Block.Paragraph(ParagraphRole.Body, [new Inline.Link("javascript:alert(1)", ["here"])])),
            StringComparison.Ordinal);

    [Fact]
    public void A_theme_decides_colours_marks_and_logo()
    {
        var designed = SampleDebates.Designed("ferry");
        var html = HtmlRenderer.Render(Composer.ComposePage(designed.Map, Length.Record), designed.Design);
        Assert.Contains($"--p0:{designed.Design.Palette.Of(0).ToHex()}", html, StringComparison.Ordinal);
        Assert.Contains($"role=\"img\" aria-label=\"{designed.Design.Logo!.Alternative}\"", html, StringComparison.Ordinal);
        Assert.Contains(designed.Design.Classification!, html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x6F1000)]
    [InlineData(0x000000)]
    [InlineData(0x1E09B4)]
    [InlineData(0xFFFFFF)]
    public void On_a_dark_screen_every_colour_of_a_theme_can_be_read(int rgb)
    {
        var palette = new Palette { Accent = Color(rgb), Parties = [new(default, Color(rgb))] };
        var css = PartyCss.Css(palette, [new("one", "One", "O", "One")]);
        var dark = css[css.IndexOf("prefers-color-scheme:dark", StringComparison.Ordinal)..];
        var grounds = new[] { Value("ground"), Value("tint") };
        foreach (var text in new[] { "ink", "quiet", "numerals", "accent", "p0" })
            Assert.All(grounds, ground => Assert.InRange(Contrast.Ratio(Value(text), ground), Contrast.Minimum, 21));

        Briefing.Print.Drawing.Color Value(string name) =>
            Color(Convert.ToInt32(Regex.Match(dark, $"--{name}:#([0-9A-F]{{6}})").Groups[1].Value, 16));
    }

    private static Briefing.Print.Drawing.Color Color(int rgb) => Briefing.Print.Drawing.Color.FromRgb(rgb);

    private static string Render(string name, string length = nameof(Length.Record)) =>
        s_pages.GetOrAdd((name, length), page => RenderAnew(page.Name, page.Length));

    private static string RenderAnew(string name, string length = nameof(Length.Record))
    {
        var designed = SampleDebates.Designed(name);
        return HtmlRenderer.Render(Composer.ComposePage(designed.Map, Enum.Parse<Length>(length)), designed.Design);
    }

    private static string RenderText(string text) => Render(new Block.Paragraph(ParagraphRole.Body, [text]));

    private static string Render(params ImmutableArray<Block> blocks) => HtmlRenderer.Render(
        new()
        {
            Title = "Title",
            Subject = "Subject",
            Language = "en",
            Words = PhraseReader.Of("en"),
            Date = new(2024, 1, 1),
            Length = Length.Record,
            Parties = [new("one", "One", "O", "One")],
            Blocks = blocks,
        },
        Design.Plain);

    /// <summary>Without the style sheet and the script, which are the same on every page, and their hashes.</summary>
    private static string WithoutFiles(string html) =>
        Regex.Replace(
            Regex.Replace(html, "<(style|script)( [^>]*)?>.*?</\\1>", "<$1$2></$1>", RegexOptions.Singleline),
            "sha256-[A-Za-z0-9+/]+=*",
            "sha256-…");

    private static string Hash(string content) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    private static string Between(string html, string start, string end)
    {
        var from = html.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return html[from..html.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Attribute(string name, string html) =>
        Regex.Matches(WithoutScripts(html), $"<[^<>]*?\\s{name}=\"([^\"]*)\"").Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value));

    private static string WithoutScripts(string html) =>
        Regex.Replace(html, "<(style|script)( [^>]*)?>.*?</\\1>", "", RegexOptions.Singleline);

    [GeneratedRegex("<(/?)([a-z][a-z0-9]*)[^>]*>")]
    private static partial Regex Tag();
}
