using System.Text;

namespace Briefing.Text;

/// <summary>Text as a name in an address: letters and digits in lower case, one hyphen for everything between them.</summary>
internal static class Slug
{
    public static string Of(string text) => Of(text, Rune.IsLetterOrDigit);

    /// <summary>With the letters from a to z only.</summary>
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
