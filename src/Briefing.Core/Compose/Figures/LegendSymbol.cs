namespace Briefing.Compose.Figures;

/// <summary>A symbol as figures draw it.</summary>
internal abstract record LegendSymbol
{
    private LegendSymbol()
    {
    }

    /// <summary>The line style and arrowhead of a kind of reply.</summary>
    public sealed record Reply(ReplyKind Kind) : LegendSymbol;

    /// <summary>An argument in a map, filled if it has a reply.</summary>
    public sealed record Argument(bool IsAnswered) : LegendSymbol;
}
