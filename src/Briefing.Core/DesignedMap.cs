using Briefing.Map;
using Briefing.Styles;

namespace Briefing;

/// <summary>A debate to print and its page design.</summary>
internal sealed record DesignedMap(DebateMap Map, Design Design);
