using System.Xml.Linq;
using Briefing.Packages;

namespace Briefing.Import.Comments;

/// <summary>What the comments of a document are anchored to, by their ids.</summary>
internal sealed class CommentAnchors
{
    private static readonly XNamespace s_w = OfficeNames.W;

    private readonly Dictionary<string, Anchor> _anchors = new(StringComparer.Ordinal);

    // More than anybody reads, so that a file made to exhaust its reader does not.
    private const int MaxWords = 2000;
    private const int MaxBookmarks = 1000;

    // By their ids: those that have begun and not ended.
    private readonly Dictionary<string, (int Order, string Name)> _bookmarks = new(StringComparer.Ordinal);
    private int _lastBookmark;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private string _paragraph = "";

    private CommentAnchors()
    {
    }

    public static Dictionary<string, Anchor> Of(XElement document)
    {
        var anchors = new CommentAnchors();
        foreach (var element in document.Descendants().Where(element => element.Name.Namespace == s_w))
            anchors.Read(element);

        return anchors._anchors;
    }

    /// <summary>The words of a paragraph, with those that are deleted left out.</summary>
    public static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants().Select(element =>
        element.Name == s_w + "t" ? element.Value : element.Name == s_w + "tab" || element.Name == s_w + "br" ? " " : ""));

    private void Read(XElement element)
    {
        var id = (string?)element.Attribute(s_w + "id") ?? "";
        switch (element.Name.LocalName)
        {
            case "p":
                _paragraph = TextOf(element);

                // A range may begin between two paragraphs, or span many.
                foreach (var anchor in _open.Select(open => _anchors[open]))
                {
                    if (anchor.Paragraph.Length == 0)
                        anchor.Paragraph = _paragraph;
                    if (anchor.Words.Length > 0)
                        anchor.Words.Append(' ');
                }

                break;
            case "bookmarkStart":
                if (_bookmarks.Count < MaxBookmarks)
                    _bookmarks[id] = (++_lastBookmark, (string?)element.Attribute(s_w + "name") ?? "");
                break;
            case "bookmarkEnd":
                _bookmarks.Remove(id);
                break;
            case "commentRangeStart":
                if (Begin(id))
                    _open.Add(id);
                break;
            case "commentRangeEnd":
                _open.Remove(id);
                break;
            case "commentReference":
                // A comment on a place rather than on words.
                Begin(id);
                break;
            case "t" when element.Value.Length > 0:
                foreach (var open in _open)
                    _anchors[open].Words.Append(element.Value);

                _open.RemoveWhere(open => _anchors[open].Words.Length > MaxWords);
                break;
        }
    }

    private bool Begin(string id) => _anchors.Count < CommentReader.MaxComments && _anchors.TryAdd(id, new(_anchors.Count)
    {
        Paragraph = _paragraph,
        Bookmarks = [.. _bookmarks.Values.OrderBy(bookmark => bookmark.Order).Select(bookmark => bookmark.Name)],
    });

    internal sealed class Anchor(int order)
    {
        public int Order => order;

        public StringBuilder Words { get; } = new();

        public string Paragraph { get; set; } = "";

        public required ImmutableArray<string> Bookmarks { get; init; }
    }
}
