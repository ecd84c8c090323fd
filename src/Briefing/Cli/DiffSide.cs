using Briefing.Load;

namespace Briefing.Cli;

/// <summary>One of the two debates that <c>briefing diff</c> compares, as it is named on the command line.</summary>
/// <param name="Revision">Of git; nothing for files as they lie in their folder.</param>
/// <param name="Folder">Nothing if it is that of the other side.</param>
internal sealed record DiffSide(string? Revision, string? Folder)
{
    /// <summary>The two sides, as git takes them: what is left out is the last commit, and the files as they are.</summary>
    public static (DiffSide Old, DiffSide New) Of(string[] given) => given switch
    {
        [] => (new("HEAD", null), new(null, null)),
        [var one] => Parse(one) is { Revision: null } folder
            ? (new("HEAD", null), folder)
            : (Parse(one), new(null, null)),
        [var old, var @new, ..] => (Parse(old), Parse(@new)),
    };

    /// <summary>The folder that is meant, from here.</summary>
    public string FolderFromHere(DiffSide other) =>
        Folder is { } own ? Revision is null ? own : GitRevision.PathFromHere(own)
        : other.Folder is null ? DebateFolder.Find(null)
        : other.FolderFromHere(this);

    /// <exception cref="UsageException">There is no debate there, or it cannot be read.</exception>
    public DebateFiles Read(DiffSide other)
    {
        if (Revision is null)
            return Reading.Files(DebateFolder.Find(FolderFromHere(other)));

        return GitRevision.Read(
            Revision, Folder ?? other.InRepository() ?? GitRevision.PathInRepository(FolderFromHere(other)));
    }

    // A folder that is there is a folder, whatever is in its name: a drive's colon, or a branch that is called alike.
    private static DiffSide Parse(string given)
    {
        if (Path.Exists(given))
            return new(null, given);

        var colon = given.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            ? new(given[..colon], colon + 1 < given.Length ? given[(colon + 1)..].TrimEnd('/') : null)
            : new(given, null);
    }

    private string? InRepository() => Revision is null ? null : Folder;
}
