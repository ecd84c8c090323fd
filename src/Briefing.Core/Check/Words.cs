using Briefing.Text;

namespace Briefing.Check;

/// <summary>Counts words as readers would.</summary>
internal static class Words
{
    public static int In(Prose? text) => text is { } written
        ? written.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length
        : 0;
}
