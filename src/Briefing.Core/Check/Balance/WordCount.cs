namespace Briefing.Check.Balance;

/// <summary>Counts words as readers would.</summary>
internal static class WordCount
{
    public static int Of(Prose? text) => text is { } written
        ? written.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length
        : 0;
}
