using System.Text;

namespace Briefing.Fuzz.Oracles;

/// <summary>An edit leaves all other lines of a file as they were, byte for byte.</summary>
internal static class SameLines
{
    /// <param name="changed">How many of the old lines may be other than they were.</param>
    public static bool AreIn(byte[] before, byte[] after, int changed)
    {
        var (old, now) = (Lines(before), Lines(after));
        var at = 0;
        foreach (var line in old)
        {
            var found = Array.IndexOf(now, line, at);
            if (found >= 0)
                at = found + 1;
            else if (--changed < 0)
                return false;
        }

        return true;
    }

    // A line that was the last has a line end afterwards.
    private static string[] Lines(byte[] content) => Encoding.UTF8.GetString(content).Split('\n');
}
