using Briefing.Figures.Drawings;
using Briefing.Styles;

namespace Briefing.Html;

/// <summary>Writes the main content: controls, table of contents, and sections nested by heading level.</summary>
internal sealed class MainHtml
{
    private readonly HtmlWriter _html;
    private readonly Document _document;
    private readonly InlineHtml _inlines;
    private readonly BlockHtml _blocks;
    private readonly Stack<int> _levels = new();

    public MainHtml(HtmlWriter html, Document document, Design design)
    {
        (_html, _document) = (html, document);
        _inlines = new(html, document.Parties);
        var claims = DocumentStatements.ClaimsByAnchor(document, _inlines);
        _blocks = new(html, _inlines, FigureDesign.Of(design, document.Parties), claims);
    }

    public void Write()
    {
        _html.Open("main");
        new ControlsHtml(_html, _document).Write();
        foreach (var block in _document.Blocks)
        {
            switch (block)
            {
                case Block.Heading heading:
                    Write(heading);
                    break;
                case Block.Note { Content: [Block.Contents] } contents:
                    CloseDownTo(0);
                    ContentsHtml.Write(_html, contents.Title ?? "", _document);
                    break;
                default:
                    _blocks.Write(block);
                    break;
            }
        }

        CloseDownTo(0);
        _html.Close();
    }

    private void Write(Block.Heading heading)
    {
        // The title does not contain the sections: they are next to the table of contents, and the title is above.
        CloseDownTo(heading.Level == 2 ? 0 : heading.Level - 1);
        _levels.Push(heading.Level);
        _html.Open(
            "section",
            ("id", heading.Anchor),
            ("class", heading.Level switch { 1 => "front", 2 => "part", _ => null }),
            ("data-issue", heading.Issue),
            ("data-party", heading.Party?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        _html.Open($"h{heading.Level}");
        if (heading.Party is { } party)
            _inlines.Write([new Inline.Badge(party)]);
        _inlines.Write(heading.Content);
        _html.Close();
    }

    private void CloseDownTo(int level)
    {
        while (_levels.TryPeek(out var open) && open > level)
        {
            _levels.Pop();
            _html.Close();
        }
    }
}
