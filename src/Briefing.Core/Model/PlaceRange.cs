namespace Briefing.Model;

/// <summary>A number or a range of numbers in a place: "31", "31–33", "31ff."</summary>
/// <param name="Last">The same as the first if it is no range.</param>
/// <param name="Dash">Where the dash is in the text, with the spaces around it; empty if there is none.</param>
/// <param name="IsOpen">Whether it goes on: "31f.", "31ff."</param>
internal sealed record PlaceRange(PlaceNumber First, PlaceNumber Last, Range Dash, bool IsOpen)
{
    public bool IsSingle => ReferenceEquals(First, Last) && !IsOpen;

    public bool IsReversed => string.CompareOrdinal(Last.SortKey, First.SortKey) < 0;
}
