using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.WordOutput;

/// <summary>The bookmarks of a document, one around everything that has an anchor.</summary>
internal sealed class WordBookmarks
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _last;

    /// <summary>From the first paragraph to the last.</summary>
    public List<OpenXmlElement> Around(string? anchor, IEnumerable<OpenXmlElement> content)
    {
        List<OpenXmlElement> elements = [.. content];
        if (anchor is null || BookmarkNames.Of(anchor) is var name && !_names.Add(name))
            return elements;

        var paragraphs = elements.SelectMany(element => element is W.Paragraph own ? [own] : element.Descendants<W.Paragraph>()).ToList();
        if (paragraphs.Count == 0)
            return elements;

        var id = $"{++_last}";
        var start = new W.BookmarkStart { Id = id, Name = name };
        if (paragraphs[0].ParagraphProperties is { } properties)
            properties.InsertAfterSelf(start);
        else
            paragraphs[0].PrependChild(start);

        paragraphs[^1].Append(new W.BookmarkEnd { Id = id });
        return elements;
    }

    /// <summary>A link to something that the document does not have is its words alone.</summary>
    public void DropDeadLinks(OpenXmlElement root)
    {
        foreach (var link in root.Descendants<W.Hyperlink>().Where(link => link.Anchor?.Value is { } name && !_names.Contains(name)).ToList())
        {
            foreach (var child in link.ChildElements.ToList())
            {
                child.Remove();
                link.InsertBeforeSelf(child);
            }

            link.Remove();
        }
    }
}
