namespace Briefing.Cli;

/// <summary>Writes an output so that the file is the old one or the new one, never half of either.</summary>
internal static class OutputFile
{
    public const string StandardOutput = "-";

    /// <exception cref="UsageException">The file cannot be written; what was there is untouched.</exception>
    public static void Write(string path, byte[] content)
    {
        if (path == StandardOutput)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(content);
            return;
        }

        string? temporary = null;

        try
        {
            var target = Target(path);
            if (Directory.Exists(target))
                throw new UsageException($"'{path}' is a folder.", "Name a file with -o, as in: -o out/briefing.pdf");

            temporary = Path.Combine(
                Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");

            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                $"'{path}' cannot be written: {Reason(e)}.",
                "Nothing was changed. Check that the folder exists and that you may write there, or name another file with -o.");
        }
        finally
        {
            if (temporary is not null)
                TryDelete(temporary);
        }
    }

    /// <summary>A link is followed, so that the file behind it is replaced and the link stays.</summary>
    private static string Target(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    private static string Reason(Exception e) => e switch
    {
        DirectoryNotFoundException => "its folder does not exist",
        UnauthorizedAccessException => "access is denied",
        _ => e.Message.TrimEnd('.'),
    };

    private static void TryDelete(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It was moved, or its folder is not ours to write: either way there is nothing to clear up.
        }
    }
}
