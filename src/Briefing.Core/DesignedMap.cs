using Briefing.Map;
using Briefing.Styles;

namespace Briefing;

/// <summary>What is to be printed, and how the page looks.</summary>
internal sealed record DesignedMap(DebateMap Map, Design Design);
