using System.Diagnostics;
using System.Runtime.InteropServices;
using Briefing.Cli;

namespace Briefing.Tests.Cli;

/// <summary>Runs the tool: in this process, or as a user does.</summary>
internal static class Tool
{
    public static Run Here(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(args, new Terminal(output, error));
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The program that runs .NET assemblies, this one among them.</summary>
    public static string Dotnet { get; } = Path.GetFullPath("../../../dotnet", RuntimeEnvironment.GetRuntimeDirectory());

    public static IReadOnlyDictionary<string, string> NoSettings { get; } = new Dictionary<string, string>();

    /// <summary>As a process of its own, in a folder and with an environment of one's choice.</summary>
    public static Run AsProcess(
        string workingFolder, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo(Dotnet)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "briefing.dll"));
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    /// <param name="ExitCode">As the shell sees it.</param>
    internal sealed record Run(int ExitCode, string Output, string Error);
}
