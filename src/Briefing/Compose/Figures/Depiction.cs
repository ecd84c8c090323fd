using System.Collections.Immutable;

namespace Briefing.Compose.Figures;

/// <summary>What a figure shows, before anything is known of its drawing. Two that show the same are equal.</summary>
internal abstract record Depiction
{
    private Depiction()
    {
    }

    /// <summary>The parties of the document and how often each replies to each.</summary>
    /// <param name="Flows">The largest first; none of a party to itself.</param>
    public sealed record ReplyFlows(ImmutableArray<ReplyFlow> Flows) : Depiction
    {
        public bool Equals(ReplyFlows? other) => other is not null && Flows.SequenceEqual(other.Flows);

        public override int GetHashCode() => Flows.Length;
    }

    /// <summary>The arguments on one issue and the replies to them; a lane for each party of the document.</summary>
    /// <param name="Silent">Indexes of the parties that say nothing on the issue.</param>
    public sealed record IssueMap(ImmutableArray<MapArgument> Arguments, ImmutableArray<int> Silent) : Depiction
    {
        public bool Equals(IssueMap? other) =>
            other is not null && Arguments.SequenceEqual(other.Arguments) && Silent.SequenceEqual(other.Silent);

        public override int GetHashCode() => HashCode.Combine(Arguments.Length, Silent.Length, Arguments.FirstOrDefault()?.Anchor);
    }

    /// <summary>Events along an axis of time.</summary>
    /// <param name="Events">In order of time.</param>
    public sealed record Timeline(ImmutableArray<DatedEvent> Events, TimelineDivide? Divide) : Depiction
    {
        public bool Equals(Timeline? other) => other is not null && Events.SequenceEqual(other.Events) && Divide == other.Divide;

        public override int GetHashCode() => Events.Length;
    }
}
