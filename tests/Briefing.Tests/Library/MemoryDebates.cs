namespace Briefing.Tests.Library;

using Briefing.Library;
using Briefing.Tests.Infrastructure;

/// <summary>Debates of folders, read into memory with everything that lies there.</summary>
internal static class MemoryDebates
{
    public static IEnumerable<DebateFile> Of(string sample) => In(SampleDebates.FolderOf(sample));

    public static IEnumerable<DebateFile> In(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => new DebateFile(Path.GetRelativePath(folder, path), File.ReadAllBytes(path)));

    /// <summary>A debate of two stakeholders and an argument.</summary>
    /// <param name="debate">More keys of debate.yaml.</param>
    public static DebateFile[] Small(string debate = "") =>
    [
        new("debate.yaml", $"""
            title: Should the pier stay open?
            as-of: 2024-05-01
            stakeholders: [anglers, town]
            issues:
              - {"{"}id: pier, question: Should the pier stay open in winter?, kind: policy{"}"}
            {debate}
            """),
        new("sources.yaml", """
            - id: letter
              label: Letter
              type: report
              title: Letter to the town
              issued: 2024-02-03
              language: en
              translated: none
              describes: {anglers: own, town: reported}
            """),
        new("anglers.yaml", """
            id: anglers
            name: Anglers
            summary: Want to fish in winter.
            stances:
              pier: {answer: "Yes", line: Winter is the season., citations: [{source: letter, paragraph: 1}]}
            arguments:
              - id: season
                issue: pier
                claim: The fish come in winter.
                voice: own
                citations: [{source: letter, paragraph: 2}]
            """),
        new("town.yaml", """
            id: town
            name: The town
            summary: Pays for the rails.
            stances:
              pier: {answer: "No", line: The rails ice over., citations: [{source: letter, paragraph: 3}]}
            """),
    ];
}
