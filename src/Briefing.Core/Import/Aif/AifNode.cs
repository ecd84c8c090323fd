namespace Briefing.Import.Aif;

/// <summary>A node of an argument graph: I information, L locution, RA inference, CA conflict, MA rephrase, YA, TA, PA.</summary>
internal sealed record AifNode(string Id, string Type, string Text, string? Scheme, TextSpan At)
{
    public List<AifNode> From { get; } = [];

    public List<AifNode> To { get; } = [];

    /// <summary>The speaker of a locution.</summary>
    public string? Speaker { get; set; }

    /// <summary>What the locution is taken from.</summary>
    public string? Source { get; set; }
}
