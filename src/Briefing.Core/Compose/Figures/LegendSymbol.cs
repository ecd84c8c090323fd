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

    /// <summary>A numbered event, filled if the sources disagree about it.</summary>
    public sealed record Event(bool IsDisputed) : LegendSymbol;

    /// <summary>A period of time.</summary>
    public sealed record Period : LegendSymbol;

    /// <summary>An event with a party's marker.</summary>
    public sealed record ReadEvent(int Party) : LegendSymbol;

    /// <summary>A gap in the axis where empty time is omitted.</summary>
    public sealed record AxisBreak : LegendSymbol;

    /// <summary>The line of the event that divides the sources.</summary>
    public sealed record Divide : LegendSymbol;
}
