using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0316: a voice is one that a cited source is described as giving to the stakeholder.</summary>
/// <remarks>
/// Without this the list of sources would say one thing about who speaks in a text, and the arguments from it another.
/// The stakeholder's own voice has a rule of its own, and an inference is the editors', whatever the source.
/// </remarks>
internal static class VoicesAreDescribed
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var (statement, stakeholder, voice) in Describing.Spoken(debate))
        {
            var cited = Describing.SourcesOf(statement.Citations, debate);
            if (Word(voice) is not { } word || cited.Count == 0 || cited.Exists(s => MayGive(s, stakeholder, voice)))
                continue;

            var names = cited.ConvertAll(source => source.Id.Value);
            diagnostics.Add(Problems.VoiceNotDescribed(statement.At, statement.What, word, stakeholder, names));
        }
    }

    // A source without 'describes' says nothing either way.
    private static bool MayGive(Source source, string stakeholder, Voice voice) =>
        source.Describes.IsEmpty || Describing.Gives(source, stakeholder, voice);

    private static string? Word(Voice voice) => voice switch
    {
        Voice.Quoted => "quoted",
        Voice.Reported => "reported",
        Voice.Analysis => "analysis",
        _ => null,
    };
}
