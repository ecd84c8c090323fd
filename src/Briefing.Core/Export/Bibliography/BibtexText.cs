using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Briefing.Export.Words;

namespace Briefing.Export.Bibliography;

/// <summary>
/// Values in braces for BibTeX. BibTeX counts braces before LaTeX sees them, so unbalanced braces in a text are written as
/// commands.
/// </summary>
internal static partial class BibtexText
{
    private static readonly FrozenDictionary<char, string> s_signs = new Dictionary<char, string>
    {
        ['\\'] = "\\textbackslash{}",
        ['$'] = "\\$",
        ['&'] = "\\&",
        ['#'] = "\\#",
        ['%'] = "\\%",
        ['_'] = "\\_",
        ['^'] = "\\textasciicircum{}",
        ['~'] = "\\textasciitilde{}",
        ['`'] = "\\textasciigrave{}",
    }.ToFrozenDictionary();

    public static string Escaped(string plain)
    {
        var text = new StringBuilder();
        var arePairs = ArePairs(plain);
        var last = '\0';
        foreach (var character in PlainText.OfLine(plain))
        {
            // A repeated character would become a dash or a quotation mark.
            if (character == last && (character is '-' or '\''))
                text.Append("{}");

            last = character;
            text.Append(character switch
            {
                '{' => arePairs ? "\\{" : "\\textbraceleft{}",
                '}' => arePairs ? "\\}" : "\\textbraceright{}",
                _ => s_signs.TryGetValue(character, out var written) ? written : character.ToString(),
            });
        }

        return text.ToString();
    }

    /// <summary>
    /// URLs are read verbatim, not as LaTeX: characters with a meaning to BibTeX are percent-encoded (RFC 3986, 2.1).
    /// </summary>
    public static string Address(string url)
    {
        var text = new StringBuilder();
        foreach (var character in PlainText.OfLine(url))
        {
            if (character is '{' or '}' or '\\' or '"' or '^' or '`' or ' ')
                text.Append(CultureInfo.InvariantCulture, $"%{(int)character:X2}");
            else
                text.Append(character);
        }

        return text.ToString();
    }

    /// <summary>A DOI with signs that have a meaning to BibTeX is written as an address, in which they can be encoded.</summary>
    public static string Doi(string doi)
    {
        var address = Address(doi);
        return address == doi ? doi : Address($"https://doi.org/{Uri.EscapeDataString(doi)}");
    }

    /// <summary>"Family, Given"; an organisation, or a name without these parts, in extra braces.</summary>
    public static string Name(PersonName name)
    {
        if (name.Literal is { } literal)
            return $"{{{Escaped(literal.Value)}}}";

        var family = Part(name.Family?.Value ?? "");
        return name.Given is { } given ? $"{family}, {Part(given.Value)}" : $"{family},";
    }

    private static bool ArePairs(string text)
    {
        var open = 0;
        foreach (var character in text)
        {
            open += character switch { '{' => 1, '}' => -1, _ => 0 };
            if (open < 0)
                return false;
        }

        return open == 0;
    }

    private static string Part(string name) =>
        Divider().IsMatch(name) ? $"{{{Escaped(name)}}}" : Escaped(name);

    [GeneratedRegex(@",|(^|\s)and(\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Divider();
}
