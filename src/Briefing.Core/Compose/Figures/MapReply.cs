using Briefing.Model;

namespace Briefing.Compose.Figures;

/// <summary>A reply of a map.</summary>
/// <param name="From">Who replies; index into <see cref="Document.Parties"/>.</param>
internal sealed record MapReply(int From, ReplyKind Kind);
