using System.Collections.Immutable;

namespace Briefing.Compose.Figures;

/// <summary>An argument of a map with the replies to it.</summary>
/// <param name="Number">As printed: "3.2".</param>
/// <param name="Party">Whose it is; index into <see cref="Document.Parties"/>.</param>
/// <param name="Anchor">Where the argument stands in the document.</param>
/// <param name="Description">What a screen reader says of a link to it.</param>
internal sealed record MapArgument(
    string Number, int Party, string Anchor, string Description, ImmutableArray<MapReply> Replies);
