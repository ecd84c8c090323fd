namespace Briefing.Compose.Figures;

/// <summary>A reply in a map.</summary>
/// <param name="From">The replying party; index into <see cref="Document.Parties"/>.</param>
internal sealed record MapReply(int From, ReplyKind Kind);
