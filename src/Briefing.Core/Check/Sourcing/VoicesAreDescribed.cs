using Briefing.Check.Inventory;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0316: a cited source attributes the voice of a statement to its stakeholder.</summary>
/// <remarks>
/// Otherwise the list of sources would contradict the arguments about who speaks in a text. A stakeholder's own voice has
/// a separate rule, and an inference is the editors', whatever the source.
/// </remarks>
internal static class VoicesAreDescribed
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var sources = new ListedSources(debate);
        var voices = new SourceVoices(debate);
        foreach (var (statement, stakeholder, voice) in voices.SpokenStatements)
        {
            var cited = sources.Of(statement.Citations);
            if (Word(voice) is not { } word || cited.Count == 0 || cited.Exists(MayGive))
                continue;

            var names = cited.ConvertAll(source => source.Id.Value);
            diagnostics.Add(Problems.VoiceNotDescribed(statement.At, statement.What, word, stakeholder, names));

            // A source without 'describes' neither confirms nor excludes a voice.
            bool MayGive(Source source) => source.Describes.IsEmpty || voices.MayGive(source, stakeholder, voice);
        }
    }

    private static string? Word(Voice voice) => voice switch
    {
        Voice.Quoted => "quoted",
        Voice.Reported => "reported",
        Voice.Analysis => "analysis",
        _ => null,
    };
}
