using Briefing.Text;

namespace Briefing.Model;

/// <summary>The event that divides the debate: each source was written before it or after it.</summary>
internal sealed record Watershed(Located<PartialDate> Date, Prose Name)
{
    /// <summary>Where the date is from, if no source gives it.</summary>
    public Prose? Note { get; init; }

    /// <summary>The side on which a date falls; nothing if it can mean a day on either side, or the day itself.</summary>
    public Stamp? SideOf(PartialDate date) =>
        date.Last < Date.Value.First ? Stamp.Before
        : date.First > Date.Value.Last ? Stamp.After
        : null;
}
