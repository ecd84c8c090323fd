namespace Briefing;

/// <summary>A briefing as it is written to a file.</summary>
internal sealed record Output(byte[] Bytes)
{
    /// <summary>How many pages it has, where its format has pages.</summary>
    public int? Pages { get; init; }
}
