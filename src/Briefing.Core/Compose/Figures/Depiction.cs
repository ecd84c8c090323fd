using System.Collections.Immutable;

namespace Briefing.Compose.Figures;

/// <summary>What a figure shows, before anything is known of its drawing.</summary>
internal abstract record Depiction
{
    private Depiction()
    {
    }

    /// <summary>The parties of the document and how often each replies to each.</summary>
    /// <param name="Flows">The largest first; none of a party to itself.</param>
    public sealed record ReplyFlows(ImmutableArray<ReplyFlow> Flows) : Depiction;

    /// <summary>The arguments on one issue and the replies to them; a lane for each party of the document.</summary>
    /// <param name="Silent">Indexes of the parties that say nothing on the issue.</param>
    public sealed record IssueMap(ImmutableArray<MapArgument> Arguments, ImmutableArray<int> Silent) : Depiction;

    /// <summary>Events along an axis of time.</summary>
    /// <param name="Events">In order of time.</param>
    public sealed record Timeline(ImmutableArray<DatedEvent> Events, TimelineDivide? Divide) : Depiction;
}
