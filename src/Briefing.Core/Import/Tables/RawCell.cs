namespace Briefing.Import.Tables;

/// <summary>A cell as a program saved it.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1.</param>
internal sealed record RawCell(int Row, int Column, string Text)
{
    /// <summary>Whether the text is what a formula showed when it was saved last.</summary>
    public bool IsFormula { get; init; }

    /// <summary>Why the text is not what is meant: a formula that was never calculated, or that failed.</summary>
    public string? Flaw { get; init; }
}
