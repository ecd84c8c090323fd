namespace Briefing.Library;

/// <summary>What is built of a debate. What is left out is as the debate's files say.</summary>
public sealed class BuildOptions
{
    /// <summary>
    /// How much to print. <c>null</c> for the length that <c>debate.yaml</c> names, or else <see cref="Library.Length.Briefing"/>; an
    /// HTML page opens on the note and goes as deep as the length, or else has everything.
    /// </summary>
    public Length? Length { get; init; }

    /// <summary>The size of the sheets. <c>null</c> for that of the theme, or else <see cref="Library.Paper.A4"/>.</summary>
    public Paper? Paper { get; init; }

    /// <summary>Ids of issues: only these, each with all that is said on it. Empty for all.</summary>
    public ImmutableArray<string> Issues { get; init => field = Ids(value); } = [];

    /// <summary>
    /// Ids of stakeholders: only these, their arguments with all replies, and what they reply to. Empty for all. Not together with
    /// <see cref="Compare"/>.
    /// </summary>
    public ImmutableArray<string> Stakeholders { get; init => field = Ids(value); } = [];

    /// <summary>Ids of two stakeholders: only their arguments and the replies of the one to the other. <c>null</c> for all.</summary>
    public (string First, string Second)? Compare { get; init; }

    internal bool IsPart => !Issues.IsEmpty || !Stakeholders.IsEmpty || Compare is not null;

    private static ImmutableArray<string> Ids(ImmutableArray<string> ids) =>
        ids.IsDefault ? [] : [.. ids.Distinct(StringComparer.Ordinal)];
}
