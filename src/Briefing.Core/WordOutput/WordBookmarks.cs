using System.Xml.Linq;
using Briefing.Packages;

namespace Briefing.WordOutput;

/// <summary>The bookmarks of a document, one around everything that has an anchor.</summary>
internal sealed class WordBookmarks
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _last;

    /// <summary>From the first paragraph to the last.</summary>
    public List<XElement> Around(string? anchor, IEnumerable<XElement> content)
    {
        List<XElement> elements = [.. content];
        if (anchor is null || BookmarkNames.Of(anchor) is var name && !_names.Add(name))
            return elements;

        var paragraphs = elements.SelectMany(element => element.DescendantsAndSelf(OfficeNames.W + "p")).ToList();
        if (paragraphs.Count == 0)
            return elements;

        var id = ++_last;
        WordXml.PropertiesOf(paragraphs[0]).AddAfterSelf(
            WordXml.Element("bookmarkStart", WordXml.Attribute("id", id), WordXml.Attribute("name", name)));
        paragraphs[^1].Add(WordXml.Element("bookmarkEnd", WordXml.Attribute("id", id)));
        return elements;
    }

    /// <summary>A link to something that the document does not have is its words alone.</summary>
    public void DropDeadLinks(XElement root)
    {
        foreach (var link in root.Descendants(OfficeNames.W + "hyperlink").ToList())
        {
            if (link.Attribute(OfficeNames.W + "anchor") is { Value: var name } && !_names.Contains(name))
                link.ReplaceWith(link.Elements());
        }
    }
}
