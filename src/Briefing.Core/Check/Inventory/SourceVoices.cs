namespace Briefing.Check.Inventory;

/// <summary>Who speaks in the cited sources, and in which voices.</summary>
internal static class SourceVoices
{
    /// <summary>Statements of a stakeholder in a voice, as far as they could be read.</summary>
    public static IEnumerable<SpokenStatement> SpokenStatements(Debate debate)
    {
        var ids = debate.Stakeholders.Select(stakeholder => stakeholder.Id.Value).ToHashSet();
        return
            from statement in CitingStatements.All(debate)
            where statement is { Stakeholder.Length: > 0, IsUnread: false } && ids.Contains(statement.Stakeholder)
            from voice in Voices(statement)
            select new SpokenStatement(statement, statement.Stakeholder!, voice);
    }

    /// <summary>Whether a source attributes a voice to a stakeholder, or may do so in a part that could not be read.</summary>
    public static bool Attributes(Source source, string stakeholder, Voice voice) => source.Describes.Any(speaker =>
        speaker.Stakeholder.Value.Length == 0
        || (speaker.Stakeholder.Value == stakeholder && speaker.Voices.Any(given => given.Value == voice)));

    private static Voice[] Voices(CitingStatement statement) => statement.Voice is { } voice ? [voice] : [];
}
