using Briefing.Cli;
using Briefing.Cli.Messages;

namespace Briefing.Fuzz.Runs;

/// <summary>One run of a command, in this process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <exception cref="BrokenPromiseException">It ended without saying why it refused.</exception>
    public static ToolRun Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var run = new ToolRun(CommandLine.Run(args, new Terminal(output, error)), output.ToString(), error.ToString());
        if (run.ExitCode is < 0 or > 2 || (run.ExitCode > 0 && run.Error.Length == 0 && run.Output.Length == 0))
        {
            throw new BrokenPromiseException(
                $"{args[0]}: ends with {run.ExitCode}", $"{string.Join(' ', args)}\n{run.Output}\n{run.Error}");
        }

        return run;
    }
}
