namespace Briefing.Cli;

/// <summary>Where the tool writes for people: standard output and standard error, with or without colour.</summary>
internal sealed record Terminal(TextWriter Output, TextWriter Error)
{
    /// <summary>Whether messages on <see cref="Error"/> may be coloured.</summary>
    public bool IsColored { get; init; }

    /// <summary>The process's own, coloured where a person reads it and has not asked for plain text.</summary>
    public static Terminal OfProcess() => new(Console.Out, Console.Error)
    {
        // https://no-color.org: any value but the empty one turns colour off.
        IsColored = !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    };
}
