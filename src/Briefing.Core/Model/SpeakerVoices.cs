namespace Briefing.Model;

/// <summary>The voices in which one stakeholder speaks in a source.</summary>
internal sealed record SpeakerVoices(Located<string> Stakeholder, ImmutableArray<Located<Voice>> Voices);
