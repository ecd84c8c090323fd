namespace Briefing.Cli.Messages;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCodes
{
    /// <summary>Success, possibly with warnings.</summary>
    public const int Clean = 0;

    /// <summary>The authors' files contain errors, or warnings with <c>--strict</c>.</summary>
    public const int Errors = 1;

    /// <summary>The command line is wrong, or a file cannot be read or written.</summary>
    public const int Usage = 2;
}
