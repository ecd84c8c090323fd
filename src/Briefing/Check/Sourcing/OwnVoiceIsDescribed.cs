using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0304: a stakeholder speaks for itself only where a cited source is described as letting it.</summary>
/// <remarks>
/// Without this a newspaper's account of what a government thinks would pass for the government's own words.
/// </remarks>
internal static class OwnVoiceIsDescribed
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var statement in Statements.All(debate))
        {
            if (statement is { Voice: Voice.Own, Stakeholder: { } stakeholder, IsUnread: false })
                Check(statement, stakeholder, debate, diagnostics);
        }
    }

    private static void Check(Statement statement, string stakeholder, Debate debate, DiagnosticBag diagnostics)
    {
        // An unknown stakeholder is reported as such.
        if (debate.Stakeholders.All(known => known.Id.Value != stakeholder))
            return;

        var ids = statement.Citations.Select(citation => citation.Source.Value).ToHashSet();
        var cited = debate.Sources.Where(source => ids.Contains(source.Id.Value)).ToList();
        if (cited.Count == 0 || cited.Exists(source => LetsSpeak(source, stakeholder)))
            return;

        var names = cited.ConvertAll(source => source.Id.Value);
        diagnostics.Add(Problems.OwnVoiceNotDescribed(statement.At, statement.What, stakeholder, names));
    }

    // An empty id under 'describes' stands for what could not be read.
    private static bool LetsSpeak(Source source, string stakeholder) => source.Describes.Any(speaker =>
        speaker.Stakeholder.Value.Length == 0
        || (speaker.Stakeholder.Value == stakeholder && speaker.Voices.Any(voice => voice.Value == Voice.Own)));
}
