using System.Xml.Linq;
using Briefing.Packages;

namespace Briefing.Import.Comments;

/// <summary>Reads the comments of a Word file, whichever program saved it last.</summary>
internal static class CommentReader
{
    public const int MaxComments = 2000;

    private static readonly XNamespace s_w = OfficeNames.W;
    private static readonly XNamespace s_w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly XNamespace s_w15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    /// <returns>In the order of the text.</returns>
    /// <exception cref="PackageException">It is no Word file, or one that is not read.</exception>
    public static ImmutableArray<WordComment> Read(byte[] file)
    {
        var word = WordPackage.Read(file);
        word.CheckParts();
        if (word.Part("comments") is not { } part)
            return [];

        var comments = part.Elements(s_w + "comment").ToList();
        if (comments.Count > MaxComments)
            throw new PackageException($"has more than {MaxComments} comments");

        // A thread is told by the last paragraphs of its comments.
        var states = (word.Part("commentsExtended")?.Elements(s_w15 + "commentEx") ?? [])
            .DistinctBy(state => (string?)state.Attribute(s_w15 + "paraId"))
            .ToDictionary(state => (string?)state.Attribute(s_w15 + "paraId") ?? "");
        var anchors = CommentAnchors.Of(word.Document);
        var replies = comments.ToLookup(comment => ParentOf(comment, states));
        var ids = comments.Select(ParagraphOf).ToHashSet();
        return
        [
            .. comments
                .Where(comment => ParentOf(comment, states) is not { } parent || !ids.Contains(parent))
                .Select(comment => (Comment: comment, Anchor: anchors.GetValueOrDefault(IdOf(comment))))
                .OrderBy(one => one.Anchor?.Order ?? int.MaxValue)
                .Select(one => Written(one.Comment) with
                {
                    Words = one.Anchor?.Words.ToString().Trim() ?? "",
                    Paragraph = one.Anchor?.Paragraph ?? "",
                    Bookmarks = one.Anchor?.Bookmarks ?? [],
                    IsResolved = StateOf(one.Comment, states) is { } state && (string?)state.Attribute(s_w15 + "done") is "1" or "true",
                    Replies = ParagraphOf(one.Comment) is { } id ? [.. replies[id].Select(Written)] : [],
                }),
        ];
    }

    private static WordComment Written(XElement comment) => new(
        (string?)comment.Attribute(s_w + "author") ?? "",
        (string?)comment.Attribute(s_w + "date") ?? "",
        string.Join('\n', comment.Elements(s_w + "p").Select(CommentAnchors.TextOf)).Trim());

    private static string IdOf(XElement comment) => (string?)comment.Attribute(s_w + "id") ?? "";

    private static string? ParagraphOf(XElement comment) =>
        (string?)comment.Elements(s_w + "p").LastOrDefault()?.Attribute(s_w14 + "paraId");

    private static XElement? StateOf(XElement comment, Dictionary<string, XElement> states) =>
        ParagraphOf(comment) is { } id ? states.GetValueOrDefault(id) : null;

    private static string? ParentOf(XElement comment, Dictionary<string, XElement> states) =>
        (string?)StateOf(comment, states)?.Attribute(s_w15 + "paraIdParent");
}
