using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>Something on an issue that two or more stakeholders hold alike.</summary>
internal sealed record CommonGround(
    Prose Text, ImmutableArray<Located<string>> Stakeholders, ImmutableArray<Citation> Citations);
