namespace Briefing.Import.Comments;

/// <summary>A comment with what it belongs to.</summary>
/// <param name="Place"><c>null</c> if nothing in the debate resembles what it is on.</param>
internal sealed record PlacedComment(WordComment Comment, CommentPlace? Place);
