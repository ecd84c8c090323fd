namespace Briefing.Compose.Figures;

/// <summary>The content of a figure, independent of its drawing.</summary>
internal abstract record Diagram
{
    private Diagram()
    {
    }

    /// <summary>How often each party of the document replies to each other party.</summary>
    /// <param name="Flows">Largest first; a party has none to itself.</param>
    public sealed record ReplyFlows(ImmutableArray<ReplyFlow> Flows) : Diagram;

    /// <summary>The arguments on one issue with their replies; one lane for each party of the document.</summary>
    /// <param name="Silent">Indexes of the parties that are silent on the issue.</param>
    public sealed record IssueMap(ImmutableArray<MapArgument> Arguments, ImmutableArray<int> Silent) : Diagram;
}
