using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Briefing.Tests.Render.Scripts;

/// <summary>A program of this machine that judges what the tool does.</summary>
internal static class OtherProgram
{
    /// <returns>What it prints.</returns>
    public static string Run(string name, params IEnumerable<string> arguments)
    {
        using var process = Start(name, arguments);
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{name} fails: exit code {process.ExitCode}");
        return printed;
    }

    /// <summary>Skips the test where there is no such program.</summary>
    public static void Need(string name, string package)
    {
        try
        {
            using var process = Start(name, ["--version"]);
            process.Kill();
        }
        catch (Win32Exception)
        {
            Assert.Skip($"There is no program {name} here. On Debian: apt-get install {package}");
        }
    }

    // What it says on standard error goes where ours goes: a pipe that nobody reads would fill.
    private static Process Start(string name, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
}
