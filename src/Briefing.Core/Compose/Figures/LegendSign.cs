using Briefing.Model;

namespace Briefing.Compose.Figures;

/// <summary>A sign as figures draw it.</summary>
internal abstract record LegendSign
{
    private LegendSign()
    {
    }

    /// <summary>The line and the head of a kind of reply.</summary>
    public sealed record Reply(ReplyKind Kind) : LegendSign;

    /// <summary>An argument of a map, full if it has a reply.</summary>
    public sealed record Argument(bool IsAnswered) : LegendSign;

    /// <summary>A numbered event, full if the sources disagree about it.</summary>
    public sealed record Event(bool IsDisputed) : LegendSign;

    /// <summary>A stretch of time.</summary>
    public sealed record Period : LegendSign;

    /// <summary>An event with the marker of a party.</summary>
    public sealed record ReadEvent(int Party) : LegendSign;

    /// <summary>Where an axis leaves out empty time.</summary>
    public sealed record AxisBreak : LegendSign;

    /// <summary>The line of the event that divides the sources.</summary>
    public sealed record Divide : LegendSign;
}
