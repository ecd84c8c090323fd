namespace Briefing.Cli;

/// <summary>What the tool tells the shell that called it.</summary>
internal static class ExitCodes
{
    /// <summary>Done; there may be warnings.</summary>
    public const int Clean = 0;

    /// <summary>There are mistakes in what the authors wrote, or warnings under <c>--strict</c>.</summary>
    public const int Mistakes = 1;

    /// <summary>The command line is wrong, or a file cannot be read or written.</summary>
    public const int Usage = 2;
}
