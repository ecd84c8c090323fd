namespace Briefing.Compose.Figures;

/// <summary>All replies of one party to another.</summary>
/// <param name="From">Index into <see cref="Document.Parties"/>.</param>
/// <param name="To">Index into <see cref="Document.Parties"/>; never the same party.</param>
/// <param name="Count">At least one.</param>
internal sealed record ReplyFlow(int From, int To, int Count);
