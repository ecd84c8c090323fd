namespace Briefing.Map.Clashes;

/// <summary>What one side says in a clash: an argument, a reply, or an argument that is also a reply.</summary>
/// <param name="Party">Index of the stakeholder in the order of the debate.</param>
/// <param name="Argument"><c>null</c> if it is a reply with a text of its own.</param>
/// <param name="Reply">The strongest, if it answers several arguments; <c>null</c> if it answers none in this clash.</param>
internal sealed record ClashStatement(int Party, MappedArgument? Argument, MappedReply? Reply)
{
    /// <summary>
    /// Arguments of the other column that this party owes an answer: those of which the author says what remains open, then
    /// those that it leaves unanswered. If there are none, one that the other column's first side makes elsewhere on the
    /// issue and of which the author says so. Each is listed once per party and clash, with the party's last statement in
    /// the column.
    /// </summary>
    public ImmutableArray<MappedArgument> Owes { get; init; } = [];

    public Prose Text => Argument?.Argument.Claim ?? Said.Text;

    /// <summary>The text in one short sentence; <c>null</c> if the author gives none.</summary>
    public Prose? InBrief => Argument is null ? Said.Own?.InBrief : Argument.Argument.InBrief;

    public Located<Voice>? Voice => Argument is null ? Said.Voice : Argument.Argument.Voice;

    public ImmutableArray<Citation> Citations => Argument is null ? Said.Citations : Argument.Argument.Citations;

    /// <summary><c>null</c> if it answers nothing in this clash.</summary>
    public ReplyKind? Kind => Reply?.Reply.Kind.Value;

    /// <summary>Whether the editors set it against the other column, not its source.</summary>
    public bool IsJuxtaposed => Reply?.Reply.Basis.Value == Basis.Juxtaposed;

    private MappedReply Said => Reply ?? throw new InvalidOperationException("A statement is an argument or a reply.");
}
