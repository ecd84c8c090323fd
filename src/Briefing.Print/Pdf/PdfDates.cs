namespace Briefing.Print.Pdf;

/// <summary>A day in the two date formats of a PDF: midnight UTC, to the second, so that both are the same instant.</summary>
internal static class PdfDates
{
    /// <summary>ISO 32000-1, 7.9.4.</summary>
    public static string Info(DateOnly day) => day.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture);

    public static string Xmp(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
