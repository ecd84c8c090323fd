using Briefing.Text.Words;

namespace Briefing.Import.Comments;

/// <summary>Writes comments for people: each under its place, in the order of the document.</summary>
internal static class CommentText
{
    public static string Write(ImmutableArray<PlacedComment> comments)
    {
        if (comments.IsEmpty)
            return "No comments.\n";

        var text = new StringBuilder();
        foreach (var (comment, place) in comments)
        {
            text.Append(place is null ? "Nowhere in the debate" : $"{place.At.File.Path}({place.At.Line},{place.At.Column}): {place.Anchor}");
            text.Append(comment.IsResolved ? " (resolved)\n" : "\n");
            Line(text, "on", OneLine(comment.Words.Length > 0 ? comment.Words : comment.Paragraph));
            Line(text, Author(comment), OneLine(comment.Text));
            foreach (var reply in comment.Replies)
                Line(text, $"reply by {Author(reply)}", OneLine(reply.Text));

            text.Append('\n');
        }

        return text.Append($"{Phrase.Count(comments.Length, "comment")}").Append(Unplaced(comments)).Append(".\n").ToString();
    }

    private static string Unplaced(ImmutableArray<PlacedComment> comments) =>
        comments.Count(comment => comment.Place is null) is var count and > 0 ? $", {count} of them on nothing that the debate says" : "";

    private static void Line(StringBuilder text, string who, string what) => text.Append("  ").Append(who).Append(": ").Append(what).Append('\n');

    private static string Author(WordComment comment)
    {
        var author = comment.Author.Length == 0 ? "somebody" : OneLine(comment.Author);
        return comment.Date.Length == 0 ? author : $"{author}, {OneLine(comment.Date)}";
    }

    private static string OneLine(string text) =>
        SafeText.Of(Rewording.Unwrapped(text));
}
