namespace Briefing.Import.Bibliography.Items;

/// <summary>A date as far as it can be read.</summary>
/// <param name="Value"><c>null</c> if nothing of it can.</param>
/// <param name="Lost">What the value does not say; without a value, the date as it is written.</param>
internal sealed record DateReading(PartialDate? Value, string Lost = "")
{
    public static DateReading Unread(string written) => new(null, written.Trim());

    public static DateReading Of(PartialDate? value, string written, params ReadOnlySpan<string> lost)
    {
        if (value is null)
            return Unread(written);

        var all = string.Join(", ", [.. lost]);
        return new(value, all.Length == 0 ? "" : $"{all} in {Phrase.Quote(written.Trim())}");
    }
}
