namespace Briefing.Text;

/// <summary>A replacement for a part of a file.</summary>
/// <param name="What">The description of the change for the author.</param>
internal sealed record TextEdit(TextSpan At, string Replacement, string What);
