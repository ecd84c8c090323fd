namespace Briefing.Import.Graph;

/// <summary>An issue in the file.</summary>
internal sealed record ImportedIssue(string Id, string? Question, string? Short, string? Kind)
{
    /// <summary>Index of its heading; -1 if there is none.</summary>
    public int Section { get; init; } = -1;
}
