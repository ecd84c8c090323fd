using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>What one source says of something that another tells differently.</summary>
internal sealed record Account(Prose Text, ImmutableArray<Citation> Citations);
