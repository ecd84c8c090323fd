using Briefing.Text;

namespace Briefing.Model;

/// <summary>A fact that is in none of the sources: it stands apart, marked, with where it is from.</summary>
internal sealed record OutsideFact(Prose Text, Prose From);
