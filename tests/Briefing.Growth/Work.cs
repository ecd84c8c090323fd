using System.Globalization;
using System.Text;
using Briefing.Cli;
using Briefing.Cli.Messages;

namespace Briefing.Growth;

/// <summary>
/// What a run costs. The bytes that it allocates are the same each time, but say nothing of loops that allocate nothing; the
/// time that it computes sees those, but less exactly, and least where they are cheap at this size.
/// </summary>
internal readonly record struct Work(long Bytes, TimeSpan Time)
{
    // Room for what a run costs whatever its size, and for sorting.
    private const double MostTimesBytes = 4.6;
    private const long MoreBytes = 8 << 20;

    // What is quadratic needs sixteen times as much. A machine that does something else besides needs some room.
    private const double MostTimesTime = 8;
    private static readonly TimeSpan s_moreTime = TimeSpan.FromSeconds(0.4);

    /// <summary>Whether a run of four times the size costs no more than n log n would.</summary>
    public static bool IsFine(Work one, Work four) =>
        four.Bytes <= MostTimesBytes * one.Bytes + MoreBytes && four.Time <= MostTimesTime * one.Time + s_moreTime;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Bytes / 1048576.0,7:0.0} MB {Time.TotalSeconds,5:0.00} s");

    public static Work Of(GrowthCase growth, int size)
    {
        var folder = Directory.CreateTempSubdirectory("briefing-growth-").FullName;
        try
        {
            growth.Prepare(folder, size);
            var arguments = growth.Arguments(folder);
            var (output, error) = (new StringBuilder(), new StringBuilder());
            GC.Collect();
            var (bytes, time) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime);
            var exitCode = CommandLine.Run(arguments, new Terminal(new StringWriter(output), new StringWriter(error)));
            var work = new Work(
                GC.GetTotalAllocatedBytes(precise: true) - bytes, Environment.CpuUsage.TotalTime - time);
            return exitCode != ExitCodes.Usage
                ? work
                : throw new InvalidOperationException($"briefing {string.Join(' ', arguments)}: {error}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
