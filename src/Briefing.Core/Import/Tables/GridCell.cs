namespace Briefing.Import.Tables;

/// <summary>A cell with its place; its text may be empty.</summary>
/// <param name="Column">From 1.</param>
internal sealed record GridCell(int Column, string Text, TextSpan At)
{
    /// <summary>Whether its text is not what is meant, which is reported.</summary>
    public bool IsFlawed { get; init; }

    /// <summary>A part of it.</summary>
    public TextSpan Part(int start, int length) => new(At.File, At.Start + start, length);
}
