using Briefing.Model;

namespace Briefing.Check;

/// <summary>Asks the cited sources who speaks in them, in which voice.</summary>
internal static class Describing
{
    /// <summary>What a stakeholder says in some voice, as far as it could be read.</summary>
    public static IEnumerable<SpokenStatement> Spoken(Debate debate)
    {
        var ids = debate.Stakeholders.Select(stakeholder => stakeholder.Id.Value).ToHashSet();
        return
            from statement in Statements.All(debate)
            where statement is { Stakeholder.Length: > 0, IsUnread: false } && ids.Contains(statement.Stakeholder)
            from voice in Voices(statement)
            select new SpokenStatement(statement, statement.Stakeholder!, voice);
    }

    /// <summary>The sources that are cited, as far as they are listed.</summary>
    public static List<Source> SourcesOf(IEnumerable<Citation> citations, Debate debate)
    {
        var ids = citations.Select(citation => citation.Source.Value).ToHashSet();
        return [.. debate.Sources.Where(source => ids.Contains(source.Id.Value))];
    }

    /// <summary>Whether a source lets a stakeholder speak in a voice, or may do so in what could not be read.</summary>
    public static bool Gives(Source source, string stakeholder, Voice voice) => source.Describes.Any(speaker =>
        speaker.Stakeholder.Value.Length == 0
        || (speaker.Stakeholder.Value == stakeholder && speaker.Voices.Any(given => given.Value == voice)));

    private static Voice[] Voices(Statement statement) => statement.Voice is { } voice ? [voice] : [];
}
