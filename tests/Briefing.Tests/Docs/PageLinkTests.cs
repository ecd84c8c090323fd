using Briefing.Tests.Infrastructure;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Tests.Docs;

/// <summary>Every link within the documentation leads to a file and a heading that exist, and the index lists every page.</summary>
public sealed class PageLinkTests
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    private static readonly string[] s_folders = ["docs", "editors/vscode", "src/Briefing.Core/Explain/Pages"];

    private readonly Dictionary<string, HashSet<string>> _headings = [];

    [Fact]
    public void Every_relative_link_and_its_anchor_exist()
    {
        var links = 0;
        var broken = new List<string>();
        foreach (var page in Pages())
        {
            foreach (var link in Parse(page).Descendants<LinkInline>())
            {
                if (link.Url is not { Length: > 0 } url || url.Contains(':', StringComparison.Ordinal))
                    continue;

                links++;
                if (!Exists(page, url))
                    broken.Add($"{Path.GetRelativePath(Repository.Root, page)}: {url}");
            }
        }

        Assert.Empty(broken);
        Assert.True(links > 300, $"{links} links were found.");
    }

    [Fact]
    public void The_index_lists_every_page()
    {
        var docs = Path.Combine(Repository.Root, "docs");
        var index = Path.Combine(docs, "README.md");
        var listed = Parse(index).Descendants<LinkInline>()
            .Select(link => Path.GetFullPath(Path.Combine(docs, (link.Url ?? "").Split('#')[0])))
            .ToHashSet();
        Assert.Empty(Directory.EnumerateFiles(docs, "*.md", SearchOption.AllDirectories).Where(page => page != index).Except(listed));
    }

    [Theory]
    [InlineData("## What you get", "what-you-get")]
    [InlineData("## The `json` of it, v1.0", "the-json-of-it-v10")]
    [InlineData("## Voice, *hedge* and basis", "voice-hedge-and-basis")]
    public void An_anchor_is_made_as_on_GitHub(string heading, string anchor) =>
        Assert.Equal([anchor], Anchors(Markdown.Parse(heading, s_pipeline)));

    private bool Exists(string page, string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (url, "") : (url[..hash], url[(hash + 1)..]);
        var target = path.Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(path)));
        return Path.Exists(target) && (anchor.Length == 0 || Headings(target).Contains(Uri.UnescapeDataString(anchor)));
    }

    private HashSet<string> Headings(string page)
    {
        if (!_headings.TryGetValue(page, out var headings))
            _headings[page] = headings = Anchors(Parse(page));
        return headings;
    }

    private static HashSet<string> Anchors(MarkdownDocument page)
    {
        var anchors = new HashSet<string>();
        foreach (var heading in page.Descendants<HeadingBlock>())
        {
            var text = string.Concat((heading.Inline ?? []).Descendants().Select(inline => inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                _ => "",
            }));
            var name = string.Concat(text.ToLowerInvariant().Replace(' ', '-').Where(c => char.IsLetterOrDigit(c) || c is '-' or '_'));
            for (var (unique, n) = (name, 1); !anchors.Add(unique); n++)
                unique = $"{name}-{n}";
        }

        return anchors;
    }

    private static IEnumerable<string> Pages() => s_folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories))
        .Where(page => !page.Contains("node_modules", StringComparison.Ordinal))
        .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"));

    private static MarkdownDocument Parse(string page) => Markdown.Parse(File.ReadAllText(page), s_pipeline);
}
