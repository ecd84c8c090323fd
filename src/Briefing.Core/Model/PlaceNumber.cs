namespace Briefing.Model;

/// <summary>A number in a place: Arabic with parts ("3.1", "12a"), Roman ("xii"), or a time ("1:02:05").</summary>
/// <param name="Parts">Its numbers, the first of most weight; of a time, its seconds.</param>
/// <param name="Letter">What follows them: the "a" of "12a"; empty if nothing does.</param>
internal sealed record PlaceNumber(string Text, PlaceNumberKind Kind, ImmutableArray<int> Parts, string Letter)
{
    /// <summary>In the ordinal order of these keys 9 is before 10, and Roman numbers, those of a preface, are before all others.</summary>
    public string SortKey => (Kind == PlaceNumberKind.Roman ? " " : "") + string.Join('.', Parts.Select(part => $"{part:D10}")) + Letter;

    /// <summary>The last of a range, with what it has in common with the first left out: the 328 of "321–28".</summary>
    /// <remarks>The 9 of "10-9" is nearer to 10 as it stands: the range is the wrong way round.</remarks>
    public PlaceNumber After(PlaceNumber first)
    {
        if (Text.Length >= first.Text.Length || !(first.Text + Text).All(char.IsAsciiDigit))
            return this;

        var whole = int.Parse(first.Text[..^Text.Length] + Text, CultureInfo.InvariantCulture);
        return first.Parts[0] - Parts[0] < whole - first.Parts[0] ? this : this with { Parts = [whole] };
    }
}
