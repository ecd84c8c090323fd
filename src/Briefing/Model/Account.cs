using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>What one source says of something that another tells differently.</summary>
internal sealed record Account(Located<string> Text, ImmutableArray<Citation> Citations);
