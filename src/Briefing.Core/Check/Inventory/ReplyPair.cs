namespace Briefing.Check.Inventory;

/// <summary>A reply and the argument that it answers.</summary>
/// <param name="Own">The argument that is the reply; <c>null</c> if it has a text.</param>
internal sealed record ReplyPair(Reply Reply, Argument Argument, Argument? Own)
{
    public ImmutableArray<Citation> Citations => Own?.Citations ?? Reply.Citations;

    public Prose? Note => Own is null ? Reply.Note : Own.Note;
}
