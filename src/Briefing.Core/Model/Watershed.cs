namespace Briefing.Model;

/// <summary>The event that divides the debate: each source was written before it or after it.</summary>
internal sealed record Watershed(Located<PartialDate> Date, Prose Name)
{
    /// <summary>The origin of the date, if no source gives it.</summary>
    public Prose? Note { get; init; }

    /// <summary>The side on which a date falls; <c>null</c> if it may fall on either side or on the day itself.</summary>
    public Stamp? SideOf(PartialDate date) =>
        date.Last < Date.Value.First ? Stamp.Before
        : date.First > Date.Value.Last ? Stamp.After
        : null;
}
