using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>A sentence of the front page: neutral, and traceable to the sources.</summary>
internal sealed record KeyPoint(Located<string> Text, ImmutableArray<Citation> Citations);
