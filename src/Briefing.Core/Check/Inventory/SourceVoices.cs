namespace Briefing.Check.Inventory;

/// <summary>Who speaks in the cited sources, and in which voices.</summary>
internal sealed class SourceVoices(Debate debate)
{
    private readonly HashSet<string> _stakeholders = [.. debate.Stakeholders.Select(stakeholder => stakeholder.Id.Value)];

    /// <summary>Statements of a stakeholder in a voice, as far as they could be read.</summary>
    public IEnumerable<SpokenStatement> SpokenStatements =>
        from statement in CitingStatements.All(debate)
        where statement is { Stakeholder.Length: > 0, IsUnread: false } && _stakeholders.Contains(statement.Stakeholder)
        from voice in Voices(statement)
        select new SpokenStatement(statement, statement.Stakeholder!, voice);

    /// <summary>Whether a source gives a stakeholder a voice, or may do so in what is reported: in a part that could not be read,
    /// or under an id that is nobody's.</summary>
    public bool MayGive(Source source, string stakeholder, Voice voice) =>
        source.Gives(stakeholder, voice)
        || source.Describes.Any(speaker => speaker.Stakeholder.Value.Length == 0
            || (!_stakeholders.Contains(speaker.Stakeholder.Value) && speaker.Voices.Any(given => given.Value == voice)));

    private static Voice[] Voices(CitingStatement statement) => statement.Voice is { } voice ? [voice] : [];
}
