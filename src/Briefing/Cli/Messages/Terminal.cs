namespace Briefing.Cli.Messages;

/// <summary>The tool's surroundings: standard output and error, with or without colour, and the environment.</summary>
internal sealed record Terminal(TextWriter Output, TextWriter Error)
{
    /// <summary>Whether messages on <see cref="Error"/> may be coloured.</summary>
    public bool IsColored { get; init; }

    /// <summary>Whether <see cref="Output"/> may be coloured.</summary>
    public bool OutputIsColored { get; init; }

    /// <summary>Opens standard output for bytes.</summary>
    public Func<Stream> OpenOutput { get; init; } = () => Stream.Null;

    /// <summary>Opens standard input for bytes.</summary>
    public Func<Stream> OpenInput { get; init; } = () => Stream.Null;

    /// <summary>Opens standard input for the answers of a person, typed or not.</summary>
    public Func<TextReader> OpenAnswers { get; init; } = () => TextReader.Null;

    /// <summary>Whether to keep silent about what was done: only problems and what was asked for are printed.</summary>
    public bool IsQuiet { get; private init; }

    /// <summary>Whether a line of progress on <see cref="Error"/> would be seen.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Is told how far the work has come; <c>null</c> if nobody sees it.</summary>
    public ProgressLine? Progress { get; private init; }

    /// <summary>Measures how long a command has run.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>With a line of progress, which makes way for everything else, until it is disposed of.</summary>
    public Terminal WithProgress()
    {
        var line = new ProgressLine(Error, Clock);
        return this with
        {
            Output = line.Before(Output),
            Error = line.Before(Error),
            OpenOutput = () =>
            {
                line.MakeWay(isInLine: true);
                return OpenOutput();
            },
            Progress = line,
        };
    }

    /// <summary>Silent about what is done and how far it is.</summary>
    public Terminal Quiet() => this with { IsQuiet = true, Progress = null };

    /// <summary>Writes a line on what was done, with whatever names it holds made safe, unless it is to be quiet.</summary>
    public void Say(string line)
    {
        if (!IsQuiet)
            Show(line);
    }

    /// <summary>Writes a line that was asked for, with whatever names it holds made safe.</summary>
    public void Show(string line) => Output.WriteLine(SafeText.Of(line));

    /// <summary>Writes a line on a problem, with whatever names it holds made safe.</summary>
    public void Complain(string line) => Error.WriteLine(SafeText.Of(line));

    public void Complain(UsageException failure)
    {
        Complain($"briefing: {failure.Message}");
        Complain($"  help: {failure.Hint}");
        foreach (var line in failure.Example)
            Complain(line);
    }

    /// <summary>An environment variable; <c>null</c> if it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The process's own streams, with colour on a terminal unless disabled.</summary>
    /// <remarks>What another program reads is UTF-8 with line feeds on every system.</remarks>
    public static Terminal OfProcess()
    {
        var takesColor = !OperatingSystem.IsWindows() || WindowsConsole.TakesColor();
        return new(
            Console.IsOutputRedirected ? Utf8(Console.OpenStandardOutput()) : Console.Out,
            Console.IsErrorRedirected ? Utf8(Console.OpenStandardError()) : Console.Error)
        {
            OpenOutput = Console.OpenStandardOutput,
            OpenInput = Console.OpenStandardInput,
            OpenAnswers = () => Console.IsInputRedirected
                ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8)
                : Console.In,
            Variable = Environment.GetEnvironmentVariable,
            IsColored = WantsColor(Environment.GetEnvironmentVariable, Console.IsErrorRedirected || !takesColor),
            ShowsProgress = takesColor && ProgressLine.IsWanted(Environment.GetEnvironmentVariable, Console.IsErrorRedirected),
            OutputIsColored = WantsColor(Environment.GetEnvironmentVariable, Console.IsOutputRedirected || !takesColor),
        };
    }

    private static StreamWriter Utf8(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };

    /// <summary>
    /// The environment's preference: <c>NO_COLOR</c> (https://no-color.org) first, then <c>FORCE_COLOR</c>
    /// (https://force-color.org) and <c>CLICOLOR_FORCE</c> (https://bixense.com/clicolors); without them, colour on a terminal
    /// that is not <c>dumb</c>.
    /// </summary>
    public static bool WantsColor(Func<string, string?> variable, bool isRedirected)
    {
        if (!string.IsNullOrEmpty(variable("NO_COLOR")))
            return false;

        if (variable("FORCE_COLOR") is { Length: > 0 } forced)
            return forced is not ("0" or "false");

        return variable("CLICOLOR_FORCE") is { Length: > 0 } and not "0"
            || (!isRedirected && variable("TERM") != "dumb");
    }
}
