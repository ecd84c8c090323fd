using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Briefing.Load;

namespace Briefing.Cli.Watching;

/// <summary>The files that a build reads: the YAML files of the debate's folder, and what it named besides.</summary>
internal sealed class Inputs(string folder, BuildReport report)
{
    private static readonly TimeSpan s_coarsest = TimeSpan.FromSeconds(2);

    /// <summary>Where a change can happen.</summary>
    public IEnumerable<string> Folders => report.FilesRead
        .Select(path => Path.GetDirectoryName(Path.GetFullPath(path))!)
        .Append(Path.GetFullPath(folder))
        .Distinct(StringComparer.Ordinal);

    /// <summary>What is in them: the same text for the same contents.</summary>
    /// <returns>Nothing while a file is being written or replaced.</returns>
    public string? Contents() => Describe(path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));

    /// <summary>Their sizes and times, which are cheaper to ask for and can miss a change.</summary>
    public string? Stamps() => Describe(path =>
    {
        var named = new FileInfo(path);
        var file = named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
        return string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}");
    });

    /// <summary>Whether one of these files may have been written since a time, as coarsely as file systems keep it.</summary>
    public static bool IsWrittenSince(DateTimeOffset time, IEnumerable<string> paths) =>
        paths.Any(path => File.GetLastWriteTimeUtc(path) > time.UtcDateTime - s_coarsest);

    public bool Concerns(string path) =>
        DebateFiles.IsYaml(path) || report.FilesRead.Any(read => Path.GetFullPath(read) == Path.GetFullPath(path));

    private string? Describe(Func<string, string> describe)
    {
        try
        {
            var all = Directory.EnumerateFiles(folder).Where(DebateFiles.IsYaml).Concat(report.FilesRead);
            var text = new StringBuilder();
            foreach (var path in all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                text.Append(path).Append(' ').Append(File.Exists(path) ? describe(path) : "missing").Append('\n');

            return DebateFolder.HoldsDebate(folder) ? text.ToString() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
