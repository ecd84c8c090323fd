namespace Briefing.Compose.Figures;

/// <summary>An argument in a map, with its replies.</summary>
/// <param name="Number">As printed: "3.2".</param>
/// <param name="Party">The speaker; index into <see cref="Document.Parties"/>.</param>
/// <param name="Anchor">The argument's anchor in the document.</param>
/// <param name="Description">The accessible name of a link to it.</param>
internal sealed record MapArgument(
    string Number, int Party, string Anchor, string Description, ImmutableArray<MapReply> Replies);
