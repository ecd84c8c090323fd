using Briefing.Map;
using Briefing.Render.Typesetting.Styles;

namespace Briefing;

/// <summary>What is to be printed, and how the page looks.</summary>
internal sealed record DesignedMap(DebateMap Map, Design Design);
