namespace Briefing.Import.Comments;

/// <summary>What a comment belongs to.</summary>
/// <param name="Anchor">As links into a briefing name it: "russia/broken-promise", "issue/accession".</param>
/// <param name="Argument">The argument, or that which a reply answers; <c>null</c> for anything else.</param>
/// <param name="At">Where its authors wrote it.</param>
internal sealed record CommentPlace(string Anchor, string? Argument, TextSpan At);
