using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0304: a stakeholder speaks for itself only where a cited source is described as letting it.</summary>
/// <remarks>Without this a newspaper's account of what a government thinks would pass for the government's own words.</remarks>
internal static class OwnVoiceIsDescribed
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var statement in Statements.All(debate).Where(s => s.Voice == Voice.Own && s.Stakeholder is not null))
        {
            var cited = debate.Sources.Where(source => statement.Citations.Any(c => c.Source.Value == source.Id.Value)).ToList();
            if (cited.Count == 0 || statement.IsUnread || cited.Exists(source => LetsSpeak(source, statement.Stakeholder!)))
                continue;

            var names = Wording.AnyOf([.. cited.Select(source => source.Id.Value)]);
            diagnostics.Add(Problems.OwnVoiceNotDescribed(statement.At, statement.What, statement.Stakeholder!, names));
        }
    }

    // An empty id under 'describes' stands for what could not be read.
    private static bool LetsSpeak(Source source, string stakeholder) => source.Describes.Any(speaker =>
        speaker.Stakeholder.Value.Length == 0
        || (speaker.Stakeholder.Value == stakeholder && speaker.Voices.Any(voice => voice.Value == Voice.Own)));
}
