namespace Briefing.WordOutput;

/// <summary>What sets a run of text apart from the style of its paragraph.</summary>
internal readonly record struct WordRun
{
    /// <summary>The name of a character style.</summary>
    public string? Style { get; init; }

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>BCP 47 tag; <c>null</c> for that of the document.</summary>
    public string? Language { get; init; }
}
