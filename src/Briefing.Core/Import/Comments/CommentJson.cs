using System.Text.Json;

namespace Briefing.Import.Comments;

/// <summary>Comments as data. Keys may be added, but never renamed.</summary>
internal static class CommentJson
{
    public static string Write(ImmutableArray<PlacedComment> comments) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteList("comments", comments, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, PlacedComment placed)
    {
        json.WriteStartObject();
        WriteWords(json, placed.Comment);
        json.WriteString("words", placed.Comment.Words);
        json.WriteBoolean("resolved", placed.Comment.IsResolved);
        json.WriteString("place", placed.Place?.Anchor);
        json.WriteString("argument", placed.Place?.Argument);
        json.WriteString("file", placed.Place?.At.File.Path);
        if (placed.Place is { } place)
            json.WriteNumber("line", place.At.Line);
        else
            json.WriteNull("line");

        json.WriteList("replies", placed.Comment.Replies, (writer, reply) =>
        {
            writer.WriteStartObject();
            WriteWords(writer, reply);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, WordComment comment)
    {
        json.WriteString("author", comment.Author);
        json.WriteString("date", comment.Date);
        json.WriteString("text", comment.Text);
    }
}
