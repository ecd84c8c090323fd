using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>The voices in which a source lets one stakeholder speak.</summary>
internal sealed record SpeakerVoices(Located<string> Stakeholder, ImmutableArray<Located<Voice>> Voices);
