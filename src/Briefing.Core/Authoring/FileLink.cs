namespace Briefing.Authoring;

/// <summary>A link from a place in a file.</summary>
/// <param name="Target">An address on the web, or the path of a file.</param>
/// <param name="Words">What is there.</param>
internal sealed record FileLink(int Start, int End, string Target, string Words)
{
    public bool IsFile { get; init; }
}
