namespace Briefing.Text;

/// <summary>New words for a stretch of a file.</summary>
/// <param name="What">What changes, for the author.</param>
internal sealed record TextEdit(TextSpan At, string Replacement, string What);
