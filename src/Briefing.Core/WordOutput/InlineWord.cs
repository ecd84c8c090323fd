using System.Xml.Linq;
using Briefing.Packages;
using Briefing.Styles;

namespace Briefing.WordOutput;

/// <summary>Writes inline content as runs, links and footnotes.</summary>
/// <param name="part">The part that the content is in, which its links belong to.</param>
internal sealed class InlineWord(WordFile file, PackagePart part, StyleSheet styles, Document document, Palette palette)
{
    // Between citations: footnotes need none of them.
    private const string Separators = " \u00a0\u202f,;،؛、，；";

    private static readonly string[] s_letters = ["ascii", "hAnsi", "eastAsia", "cs"];

    /// <summary>Takes the citations of a sentence, and returns the reference to them.</summary>
    public required Func<ImmutableArray<Inline>, XElement> Footnote { get; init; }

    public IEnumerable<XElement> Write(ImmutableArray<Inline> content, WordRun run = default) =>
        content.SelectMany(inline => Write(inline, run));

    private IEnumerable<XElement> Write(Inline inline, WordRun run)
    {
        switch (inline)
        {
            case Inline.Text text:
                return Text(text.Value, run);
            case Inline.Emphasis emphasis:
                return Write(emphasis.Content, run with { IsItalic = !run.IsItalic });
            case Inline.Strong strong:
                return Write(strong.Content, run with { IsBold = true });
            case Inline.Foreign foreign:
                return Write(foreign.Content, run with { Language = foreign.Language });
            case Inline.Link link:
                return WebLink.IsSafe(link.Uri) && file.LinkTo(part, link.Uri) is { } id
                    ? [Link(new XAttribute(OfficeNames.R + "id", id), Write(link.Content, run with { Style = StyleNames.Hyperlink }))]
                    : Write(link.Content, run);
            case Inline.Reference reference:
                return [Internal(reference.Anchor, reference.Description, Write(reference.Content, run))];
            case Inline.Citation citation:
                return [Footnote([citation])];
            case Inline.Badge badge:
                return [Mark(badge.Party), .. Text(document.Parties[badge.Party].Label, run with { Style = StyleNames.Side(badge.Party) }), .. Text("\u00a0", run)];
            case Inline.PartyName party:
                return [Mark(party.Party), .. Text(party.Name, run with { Style = StyleNames.Side(party.Party) })];
            case Inline.PartyMark mark:
                return [Mark(mark.Party), .. Text(document.Parties[mark.Party].Label + " ", run with { Style = StyleNames.Side(mark.Party) })];
            case Inline.Quiet quiet:
                return quiet.Content.Any(part => part is Inline.Citation)
                    ? Cited(quiet.Content, run)
                    : Write(quiet.Content, run with { Style = StyleNames.Quiet });
            case Inline.Notes notes:
                return [Footnote([.. notes.Content.SelectMany(IEnumerable<Inline> (part, i) => i == 0 ? part : [" ", .. part])])];
            default:
                throw new InvalidOperationException($"No run for {inline.GetType().Name}.");
        }
    }

    /// <summary>Words among citations recede; citations that follow one another are one footnote.</summary>
    private IEnumerable<XElement> Cited(ImmutableArray<Inline> content, WordRun run)
    {
        var cited = new List<Inline>();
        for (var i = 0; i < content.Length; i++)
        {
            var isSeparator = content[i] is Inline.Text text && text.Value.All(Separators.Contains);
            if (content[i] is Inline.Citation)
                cited.Add(content[i]);
            else if (isSeparator && cited.Count > 0)
                cited.Add(content[i]);
            else if (!isSeparator)
            {
                if (cited.Count > 0)
                    yield return Footnote([.. cited]);

                cited.Clear();
                var inline = content[i] is Inline.Text words ? words.Value.TrimEnd([.. Separators]) : content[i];
                foreach (var element in Write(inline, run with { Style = StyleNames.Quiet }))
                    yield return element;
            }
        }

        if (cited.Count > 0)
            yield return Footnote([.. cited]);
    }

    /// <summary>A link to a bookmark; the document's end knows whether there is one.</summary>
    public static XElement Internal(string anchor, string description, IEnumerable<XElement> content) => Link(
        WordXml.Attribute("anchor", BookmarkNames.Of(anchor)),
        description is { Length: > 0 and < 200 } ? WordXml.Attribute("tooltip", description) : null,
        content);

    public IEnumerable<XElement> Text(string text, WordRun run)
    {
        // Joins words for a line breaker, which Word would print as a sign.
        var words = text.Replace("\u2060", "", StringComparison.Ordinal);
        if (words.Length > 0)
            yield return WordXml.Run(Properties(run), words);
    }

    /// <summary>A party's sign in its colour.</summary>
    public XElement Mark(int party) => WordXml.Run(
        WordXml.Element(
            "rPr",
            WordXml.Value("rStyle", styles.IdOf(StyleNames.Side(party))),
            WordXml.Element("rFonts", s_letters.Select(letters => WordXml.Attribute(letters, PartySigns.Font))),
            WordXml.Value("b", false)),
        PartySigns.Of(palette.MarkerOf(party)) + "\u00a0");

    private static XElement Link(params object?[] content) => WordXml.Element("hyperlink", WordXml.Attribute("history", true), content);

    /// <returns><c>null</c> for a run without any.</returns>
    private XElement? Properties(WordRun run) => run == default ? null : WordXml.Element(
        "rPr",
        run.Style is { } style ? WordXml.Value("rStyle", styles.IdOf(style)) : null,
        run.IsBold ? StyleXml.Both("b", "bCs") : null,
        run.IsItalic ? StyleXml.Both("i", "iCs") : null,
        run.Language is { } language ? WordXml.Language(language) : null);
}
