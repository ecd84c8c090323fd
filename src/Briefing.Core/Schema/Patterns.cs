namespace Briefing.Schema;

/// <summary>
/// The scalar syntax that the loader checks, as ECMA-262 regular expressions (JSON Schema 2020-12, Core 6.4). They accept
/// everything that the loader accepts; errors they cannot detect, such as 30 February, are left to the loader.
/// </summary>
internal static class Patterns
{
    /// <summary>At least one character other than white space: any other text counts as missing.</summary>
    public const string Something = @"\S";

    public const string Id = $"^{IdBody}$";

    /// <summary>Of a diagnostic; which codes there are changes more often than the format.</summary>
    public const string Code = "^BRF[0-9]{4}$";

    public const string Argument = $"^{IdBody}/{IdBody}$";

    public const string Date = $"^{DateBody}(?:/{DateBody})?$";

    public const string Day = $"^{DayBody}$";

    public const string Paragraphs =
        @"^(?:\u00b6+\s*|[Pp][Aa][Rr][Aa](?:[Gg][Rr][Aa][Pp][Hh])?[Ss]?\.?\s+)?[0-9]+(?:(?:\s*[-\u2010-\u2015\u2212,;&]\s*|,?\s+and\s+)[0-9]+)*$";

    /// <summary>As in JSON, where one is a number.</summary>
    public const string SeveralParagraphs = "^[1-9][0-9]*(?:-[1-9][0-9]*|, [1-9][0-9]*)+$";

    public const string Ratio = @"^0*[1-9][0-9]*(?:\.[0-9]*)?$";

    public const string Language = "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$";

    public const string WebAddress = @"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/]";

    public const string Doi =
        @"^\s*(?:[Hh][Tt][Tt][Pp][Ss]?://(?:[Dd][Xx]\.|[Ww][Ww][Ww]\.)?[Dd][Oo][Ii]\.[Oo][Rr][Gg]/|[Dd][Oo][Ii](?::\s*|\s+))?"
        + @"10\.[0-9]{4,9}(?:\.[0-9]+)*/\S+\s*$";

    public const string Timestamp = $@"^{TimeBody}(?:(?:\s*[-\u2010-\u2015\u2212,;&]\s*|,?\s+and\s+){TimeBody})*$";

    public const string Colour = "^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$";

    private const string TimeBody = "[0-9]{1,3}(?::[0-5][0-9]){1,2}";

    private const string IdBody = "[a-z][a-z0-9-]*";

    private const string MonthBody = "[0-9]{4}-(?:0[1-9]|1[0-2])";

    private const string DayBody = $"{MonthBody}-(?:0[1-9]|[12][0-9]|3[01])";

    private const string DateBody = $"(?:[0-9]{{2}}XX|[0-9]{{3}}X|[0-9]{{4}}|{MonthBody}|{DayBody})";
}
