using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Check;

/// <summary>Anything in a debate that cites sources.</summary>
/// <param name="What">What it is, in a message: "argument".</param>
/// <param name="At">Its text, or another place that shows which one it is.</param>
internal sealed record Statement(string What, TextSpan At, ImmutableArray<Citation> Citations, Citing Citing)
{
    /// <summary>Whose it is, where it is a stakeholder's.</summary>
    public string? Stakeholder { get; init; }

    public Voice? Voice { get; init; }

    /// <summary>Whether some of it could not be read.</summary>
    public bool IsUnread => Citations.Any(citation => citation.Source.Value.Length == 0);
}
