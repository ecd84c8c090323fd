using System.Globalization;
using System.Security.Cryptography;
using Briefing.Cli.Files;

namespace Briefing.Cli.Watching;

/// <summary>The files that a build reads: the YAML files of the debate's folder, and the files that they name.</summary>
internal sealed class BuildInputs(string folder, BuildReport report)
{
    private static readonly TimeSpan s_coarsest = TimeSpan.FromSeconds(2);

    private IEnumerable<string> Paths => Directory.EnumerateFiles(folder)
        .Where(FileName.IsYaml)
        .Concat(report.FilesRead)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>Identifies their contents: the same text for the same contents.</summary>
    /// <returns><c>null</c> while a file is being written or replaced.</returns>
    public string? Contents() => Describe(path =>
    {
        using var file = InputFile.Open(path);
        return Convert.ToHexString(SHA256.HashData(file));
    });

    /// <summary>Their sizes and times, which are cheaper to read but can miss a change.</summary>
    public string? Stamps() => Describe(path =>
    {
        var named = new FileInfo(path);
        var file = named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
        return string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}");
    });

    /// <summary>Whether one of them may have been written since a time, at the file system's precision.</summary>
    public bool AreWrittenSince(DateTimeOffset time)
    {
        try
        {
            return Paths.Any(path => File.GetLastWriteTimeUtc(path) > time.UtcDateTime - s_coarsest);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private string? Describe(Func<string, string> describe)
    {
        try
        {
            var text = new StringBuilder();
            foreach (var path in Paths)
                text.Append(path).Append(' ').Append(File.Exists(path) ? describe(path) : "missing").Append('\n');

            return DebateFolder.ContainsDebate(folder) ? text.ToString() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
