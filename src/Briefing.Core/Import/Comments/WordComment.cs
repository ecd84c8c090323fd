namespace Briefing.Import.Comments;

/// <summary>A reviewer's comment in a Word file.</summary>
/// <param name="Author">As written; may be empty.</param>
/// <param name="Date">As written, by the clock of whoever wrote it; may be empty.</param>
/// <param name="Text">With a line feed between paragraphs.</param>
internal sealed record WordComment(string Author, string Date, string Text)
{
    /// <summary>What it is about: the words that are marked.</summary>
    public string Words { get; init; } = "";

    /// <summary>The whole paragraph in which these begin.</summary>
    public string Paragraph { get; init; } = "";

    /// <summary>Whether the thread is marked as done.</summary>
    public bool IsResolved { get; init; }

    /// <summary>The names of the bookmarks around its beginning, the last that begins last.</summary>
    public ImmutableArray<string> Bookmarks { get; init; } = [];

    public ImmutableArray<WordComment> Replies { get; init; } = [];
}
