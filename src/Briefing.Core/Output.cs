namespace Briefing;

/// <summary>A briefing as a file's content.</summary>
internal sealed record Output(byte[] Bytes)
{
    /// <summary>The number of pages, if the format has pages.</summary>
    public int? Pages { get; init; }
}
