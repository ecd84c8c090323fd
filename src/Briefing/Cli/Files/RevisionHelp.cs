namespace Briefing.Cli.Files;

/// <summary>What to write instead of a revision that cannot be read, as an example of the command that was run.</summary>
/// <param name="Outside">Outside a git repository.</param>
/// <param name="Unknown">For a revision that git does not know.</param>
internal sealed record RevisionHelp(string Outside, string Unknown)
{
    public static RevisionHelp OfDiff { get; } = new(
        "Give two folders, as in: briefing diff old-positions positions",
        "Give a folder, or a revision and a folder, as in: briefing diff HEAD~1:positions positions");

    public static RevisionHelp OfSince { get; } = new(
        "Give the folder of the other version, as in: briefing build --since old-positions",
        "Give a folder, or a revision and a folder, as in: briefing build --since HEAD~1:positions");
}
