namespace Briefing.Map;

/// <summary>A reply with its speaker.</summary>
/// <param name="From">Index of the replying stakeholder, in the order of the debate.</param>
/// <param name="Number">Counted from 1 among this stakeholder's replies to the argument.</param>
/// <param name="Own">The argument of the stakeholder's own that is the reply; <c>null</c> if it has a text.</param>
internal sealed record MappedReply(int From, int Number, Reply Reply, Argument? Own)
{
    /// <summary>The reference of <see cref="Own"/>; <see cref="DebateMap.Find"/> has its number.</summary>
    public ArgumentReference? OwnReference { get; init; }

    /// <summary>Whether its sources were written before those of the argument.</summary>
    public bool IsOlder { get; init; }

    /// <summary>
    /// Whether it answers the argument: a text that is older had not seen it, unless the text itself names what it answers.
    /// </summary>
    public bool IsAnswer => !IsOlder || Reply.Basis.Value == Basis.Explicit;

    public Prose Text => Own?.Claim ?? Reply.Text ?? throw new InvalidOperationException("A reply says nothing.");

    public Located<Voice>? Voice => Own?.Voice ?? Reply.Voice;

    public Prose? Hedge => Own is null ? Reply.Hedge : Own.Hedge;

    public Prose? Note => Own is null ? Reply.Note : Own.Note;

    public ImmutableArray<Citation> Citations => Own?.Citations ?? Reply.Citations;
}
