namespace Briefing.Diff;

/// <summary>A change in whether an argument is answered or a stakeholder silent.</summary>
internal abstract record StatusChange
{
    private StatusChange()
    {
    }

    /// <param name="Argument">The reference <c>stakeholder/argument</c>.</param>
    /// <summary>An argument that was open is not any more, or another answers it: a source, or only the editors.</summary>
    /// <param name="By">Ids of the stakeholders who now answer it.</param>
    /// <param name="Status">How it is answered now.</param>
    /// <param name="WasOpen">Whether nobody answered it.</param>
    public sealed record Answered(string Argument, ImmutableArray<string> By, AnswerStatus Status, bool WasOpen) : StatusChange;

    /// <param name="IsNew">Whether the argument itself is new.</param>
    public sealed record Unanswered(string Argument, bool IsNew) : StatusChange;

    /// <summary>A stakeholder that was silent on an issue now speaks on it.</summary>
    public sealed record Speaks(string Stakeholder, string Issue) : StatusChange;

    public sealed record FallsSilent(string Stakeholder, string Issue) : StatusChange;
}
