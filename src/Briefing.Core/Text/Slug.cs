namespace Briefing.Text;

/// <summary>Text as a URL slug: letters and digits in lower case, with one hyphen for anything between them.</summary>
internal static class Slug
{
    public static string Of(string text) => Of(text, Rune.IsLetterOrDigit);

    /// <summary>With ASCII letters only.</summary>
    public static string OfAscii(string text) => Of(text, rune => rune.IsAscii && Rune.IsLetterOrDigit(rune));

    private static string Of(string text, Func<Rune, bool> isKept)
    {
        var slug = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (isKept(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
