namespace Briefing.Compose.Figures;

/// <summary>All replies of one party to another.</summary>
/// <param name="From">Index into <see cref="Document.Parties"/>.</param>
/// <param name="To">Index into <see cref="Document.Parties"/>; never the same party.</param>
/// <param name="Count">At least one.</param>
internal sealed record ReplyFlow(int From, int To, int Count)
{
    /// <summary>The list of the replies, in documents that have one.</summary>
    public string? Anchor { get; init; }

    /// <summary>What the link to the list says: "7 replies from Russia to NATO".</summary>
    public string? Description { get; init; }
}
