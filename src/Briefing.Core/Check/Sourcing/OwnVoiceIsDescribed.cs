using Briefing.Check.Inventory;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0304: a stakeholder speaks in its own voice only if a cited source is described as its own.</summary>
/// <remarks>
/// Otherwise a newspaper's account of a government's thinking would pass for the government's own words.
/// </remarks>
internal static class OwnVoiceIsDescribed
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var sources = new ListedSources(debate);
        var voices = new SourceVoices(debate);
        foreach (var (statement, stakeholder, voice) in voices.SpokenStatements)
        {
            if (voice == Voice.Own)
                Check(statement, stakeholder, voices, sources.Of(statement.Citations), diagnostics);
        }
    }

    private static void Check(
        CitingStatement statement, string stakeholder, SourceVoices voices, List<Source> cited, DiagnosticBag diagnostics)
    {
        if (cited.Count == 0 || cited.Exists(source => voices.MayGive(source, stakeholder, Voice.Own)))
            return;

        var names = cited.ConvertAll(source => source.Id.Value);
        diagnostics.Add(Problems.OwnVoiceNotDescribed(statement.At, statement.What, stakeholder, names));
    }
}
