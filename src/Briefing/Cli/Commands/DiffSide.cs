using Briefing.Cli.Files;
using Briefing.Load.Files;
using Briefing.Map;

namespace Briefing.Cli.Commands;

/// <summary>One of the two debates that <c>briefing diff</c> compares, as named on the command line.</summary>
/// <param name="Revision">A git revision; <c>null</c> for the files in the folder.</param>
/// <param name="Folder"><c>null</c> for the same folder as the other side.</param>
internal sealed record DiffSide(string? Revision, string? Folder)
{
    /// <summary>What helps if the revision cannot be read.</summary>
    public RevisionHelp Help { get; init; } = RevisionHelp.OfDiff;

    /// <summary>The two sides by git's conventions: the defaults are the last commit and the working files.</summary>
    public static (DiffSide Old, DiffSide New) Of(string[] given) => given switch
    {
        [] => (new("HEAD", null), new(null, null)),
        [var one] => Parse(one) is { Revision: null } folder
            ? (new("HEAD", null), folder)
            : (Parse(one), new(null, null)),
        [var old, var @new, ..] => (Parse(old), Parse(@new)),
    };

    /// <summary>Diagnostics are printed only for a side with errors: warnings are irrelevant to a comparison.</summary>
    /// <returns><c>null</c> if it has errors.</returns>
    /// <exception cref="UsageException">There is no debate, or it cannot be read.</exception>
    public DebateMap? Map(DiffSide other, Terminal terminal)
    {
        var diagnostics = new DiagnosticBag();
        if (Pipeline.Map(Read(other), diagnostics) is { } map)
            return map;

        new DiagnosticsPrinter(terminal, DiagnosticsFormat.Text).Print(diagnostics.InReadingOrder());
        return null;
    }

    /// <summary>The folder relative to the current one.</summary>
    public string RelativeFolder(DiffSide other) =>
        Folder is { } own ? Revision is null ? own : GitRevision.RelativePath(own, Help)
        : other.Folder is null ? DebateFolder.Find(null)
        : other.RelativeFolder(this);

    /// <exception cref="UsageException">There is no debate, or it cannot be read.</exception>
    private DebateFiles Read(DiffSide other)
    {
        if (Revision is null)
            return DebateInput.Files(DebateFolder.Find(RelativeFolder(other)));

        return GitRevision.Read(
            Revision, Folder ?? other.InRepository() ?? GitRevision.PathInRepository(RelativeFolder(other), Help), Help);
    }

    /// <summary>A folder, or a git revision of one.</summary>
    // An existing folder takes precedence, even if its name contains a colon or is also a branch. Git knows folders only by '/'.
    public static DiffSide Parse(string given)
    {
        if (Path.Exists(given) || IsDrivePath(given))
            return new(null, given);

        var colon = given.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            ? new(given[..colon], colon + 1 < given.Length ? given[(colon + 1)..].Replace('\\', '/').TrimEnd('/') : null)
            : new(given, null);
    }

    /// <summary>"C:\debate", and "C:/debate" where drives have letters: no revision of a folder.</summary>
    private static bool IsDrivePath(string given) =>
        given is [var letter, ':', var slash, ..] && char.IsAsciiLetter(letter) && (slash == '\\' || (slash == '/' && OperatingSystem.IsWindows()));

    private string? InRepository() => Revision is null ? null : Folder;
}
