using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Briefing.Cli;
using Briefing.Cli.Messages;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Cli;

/// <summary>Runs the tool: in this process, or as a user does.</summary>
internal static class Tool
{
    /// <summary>The program that runs .NET assemblies, this one among them.</summary>
    public static string Dotnet { get; } = Path.GetFullPath(
        OperatingSystem.IsWindows() ? "../../../dotnet.exe" : "../../../dotnet", RuntimeEnvironment.GetRuntimeDirectory());

    /// <summary>The tool as an assembly.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "briefing.dll");

    public static ImmutableDictionary<string, string> NoSettings { get; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>In this process. No path may be relative: the current folder is whatever it is.</summary>
    public static Run Here(params string[] args) => Here(NoSettings, args);

    public static Run Here(ImmutableDictionary<string, string> environment, params string[] args) => Here(environment, null, args);

    /// <summary>In this process, where a person answers what is asked.</summary>
    /// <param name="answer">From what was printed so far to the next line; <c>null</c> ends the input.</param>
    public static Run Answered(Func<string, string?> answer, params string[] args) => Here(NoSettings, answer, args);

    private static Run Here(ImmutableDictionary<string, string> environment, Func<string, string?>? answer, string[] args)
    {
        var (output, error) = (new Captured(), new Captured());
        var terminal = TerminalOf(output, error, environment);
        if (answer is not null)
            terminal = terminal with { OpenAnswers = () => new Answers(() => answer(output.Text)) };

        return new(CommandLine.Run(args, terminal), output.Text, error.Text);
    }

    /// <summary>In this process, in a folder. Only for tests of <see cref="CurrentFolder"/>.</summary>
    public static Run In(string folder, params string[] args) => In(folder, NoSettings, args);

    public static Run In(string folder, ImmutableDictionary<string, string> environment, params string[] args)
    {
        using var there = new CurrentFolder(folder);
        return Here(environment, args);
    }

    /// <summary>In this process and in a folder, with both outputs in one. Only for tests of <see cref="CurrentFolder"/>.</summary>
    /// <param name="answers">What is typed when the tool asks, which a terminal shows.</param>
    public static (int ExitCode, string Output) InWithOneOutput(string folder, string[] answers, params string[] args)
    {
        using var there = new CurrentFolder(folder);
        var output = new Captured();
        var left = new Queue<string>(answers);
        var typed = new Answers(() =>
        {
            var answer = left.TryDequeue(out var next) ? next : null;
            output.Writer.WriteLine(answer);
            return answer;
        });
        var exitCode = CommandLine.Run(args, TerminalOf(output, output, NoSettings) with { OpenAnswers = () => typed });
        return (exitCode, output.Text);
    }

    /// <summary>The command line of a process of its own. What is published for a system brings its own .NET.</summary>
    public static ProcessStartInfo Command(params IEnumerable<string> args) => File.Exists(Dotnet)
        ? new(Dotnet, [Assembly, .. args])
        : new(Path.ChangeExtension(Assembly, OperatingSystem.IsWindows() ? ".exe" : null), args);

    /// <summary>As a process of its own, in a folder and with an environment of one's choice.</summary>
    public static Run AsProcess(
        string workingFolder, ImmutableDictionary<string, string> environment, params string[] args)
    {
        var start = Command(args);
        start.WorkingDirectory = workingFolder;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    private static Terminal TerminalOf(Captured output, Captured error, ImmutableDictionary<string, string> environment) =>
        new(output.Writer, error.Writer)
        {
            IsColored = Terminal.WantsColor(environment.GetValueOrDefault, isRedirected: true),
            OutputIsColored = Terminal.WantsColor(environment.GetValueOrDefault, isRedirected: true),
            OpenOutput = () => output,
            Variable = environment.GetValueOrDefault,
        };

    /// <param name="ExitCode">As the shell sees it.</param>
    internal sealed record Run(int ExitCode, string Output, string Error);

    private sealed class Answers(Func<string?> next) : TextReader
    {
        public override string? ReadLine() => next();
    }

    /// <summary>A standard stream, for text and for bytes.</summary>
    private sealed class Captured : MemoryStream
    {
        public Captured() => Writer = new StreamWriter(this) { AutoFlush = true, NewLine = "\n" };

        public StreamWriter Writer { get; }

        public string Text => Encoding.UTF8.GetString(ToArray());

        // Whoever closes standard output after a file goes on to write messages to it.
        protected override void Dispose(bool disposing) => base.Dispose(disposing: false);
    }
}
