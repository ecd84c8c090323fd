using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>A stakeholder's argument on an issue, with the parts that Toulmin names.</summary>
internal sealed record Argument
{
    /// <summary>Unique within its stakeholder; others refer to it as <c>stakeholder/argument</c>.</summary>
    public required Located<string> Id { get; init; }

    public required Located<string> Issue { get; init; }

    public required Prose Claim { get; init; }

    /// <summary>The rule by which the grounds carry the claim.</summary>
    public Prose? Warrant { get; init; }

    /// <summary>The facts that the claim rests on.</summary>
    public Prose? Grounds { get; init; }

    public required Located<Voice> Voice { get; init; }

    /// <summary>The source's own words of caution, where it has them.</summary>
    public Prose? Hedge { get; init; }

    /// <summary>A remark of the editors: a slip of translation and the reading adopted, say.</summary>
    public Prose? Note { get; init; }

    /// <summary>Facts from outside the sources, shown beside the claim and marked as such.</summary>
    public OutsideFact? Outside { get; init; }

    /// <summary>Ids of the stakeholders whom it is addressed to, and who owe it an answer.</summary>
    public required ImmutableArray<Located<string>> Against { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }
}
