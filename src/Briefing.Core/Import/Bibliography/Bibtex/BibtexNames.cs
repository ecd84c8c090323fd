using System.Text.RegularExpressions;
using Briefing.Import.Bibliography.Items;
using Briefing.Import.Bibliography.Latex;

namespace Briefing.Import.Bibliography.Bibtex;

/// <summary>
/// Names of people and organisations: "First von Last", "von Last, Jr, First", "{An Organisation}", and biblatex's
/// "family=Last, given=First, prefix=von".
/// </summary>
internal static partial class BibtexNames
{
    /// <param name="at">The place of the field.</param>
    /// <param name="usesPrefix">Whether particles belong to the family name, where a name does not say it.</param>
    public static BibtexNameList Read(string latex, TextSpan at, bool usesPrefix)
    {
        var names = ImmutableArray.CreateBuilder<ImportedName>();
        var unread = ImmutableArray.CreateBuilder<string>();
        var endsInOthers = false;
        foreach (var written in Split(latex, IsAnd).Select(item => item.Trim()).Where(item => item.Length > 0))
        {
            if (written.TrimEnd('.') is "others" or "et al" or "{et al.}" or "{others}")
                endsInOthers = true;
            else if (Name(written, at, usesPrefix) is { } name)
                names.Add(name);
            else
                unread.Add(written);
        }

        return new(names.ToImmutable(), unread.ToImmutable(), endsInOthers);
    }

    private static ImportedName? Name(string name, TextSpan at, bool usesPrefix)
    {
        if (IsWhollyBraced(name))
            return ImportedName.Of(new() { Literal = Text(name), At = at });

        var parts = Split(name, (text, i) => text[i] == ',' ? 1 : 0).Select(part => part.Trim()).ToList();
        if (Extended().IsMatch(name))
            return FromParts(parts, at, usesPrefix);

        var first = Words(parts[0]);
        if (parts.Count == 1)
        {
            // The particles are from the first to the last lower-case word, and the last word is always the family name.
            var from = first.FindIndex(0, first.Count - 1, IsLower);
            var to = from < 0 ? -1 : first.FindLastIndex(first.Count - 2, IsLower);
            return from < 0
                ? Of(first[..^1], [], first[^1..], "")
                : Of(first[..from], first[from..(to + 1)], first[(to + 1)..], "");
        }

        var end = first.Count < 2 ? -1 : first.FindLastIndex(first.Count - 2, IsLower);
        return Of(Words(parts[^1]), first[..(end + 1)], first[(end + 1)..], string.Join(", ", parts[1..^1]));

        ImportedName? Of(List<string> given, List<string> particles, List<string> family, string suffix) =>
            Prefixed(string.Join(' ', particles), usesPrefix, new()
            {
                Family = Text(string.Join(' ', family)),
                Given = Text(string.Join(' ', given)),
                Suffix = Text(suffix),
                At = at,
            });
    }

    private static ImportedName? FromParts(List<string> parts, TextSpan at, bool usesPrefix)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
        {
            // A part, or its value, may be in quotation marks or braces.
            var pair = part.Trim('"').Split('=', 2);
            if (pair.Length == 2)
                values.TryAdd(pair[0].Trim(), pair[1].Trim().Trim('"'));
        }

        var uses = values.TryGetValue("useprefix", out var said) ? said.Trim('{', '}') == "true" : usesPrefix;
        return Prefixed(values.GetValueOrDefault("prefix", ""), uses, new()
        {
            Family = Text(values.GetValueOrDefault("family", "")),
            Given = Text(values.GetValueOrDefault("given", "")),
            Suffix = Text(values.GetValueOrDefault("suffix", "")),
            At = at,
        });
    }

    private static ImportedName? Prefixed(string particles, bool usesPrefix, ImportedName name) => ImportedName.Of(usesPrefix
        ? name with { NonDroppingParticle = Text(particles) }
        : name with { DroppingParticle = Text(particles) });

    private static string Text(string latex) => LatexText.Read(latex).Value;

    private static List<string> Words(string text)
    {
        var words = Split(text, (all, i) => char.IsWhiteSpace(all[i]) || all[i] == '~' ? 1 : 0)
            .Where(word => word.Length > 0).ToList();
        return words.Count == 0 ? [""] : words;
    }

    /// <summary>
    /// As in BibTeX: by the first letter outside of braces, or by the letter that a command in braces puts a mark on. A word
    /// in braces is neither.
    /// </summary>
    private static bool IsLower(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '{' && i + 1 < word.Length && word[i + 1] == '\\')
                return Text(word[i..]) is [var marked, ..] && char.IsLower(marked);

            if (word[i] == '\\')
                return Text(word) is [var letter, ..] && char.IsLower(letter);

            if (word[i] == '{')
                return false;

            if (char.IsLetter(word[i]))
                return char.IsLower(word[i]);
        }

        return false;
    }

    private static bool IsWhollyBraced(string name) =>
        name is ['{', .., '}'] && Split(name, (_, _) => 1).Take(2).Count() == 1;

    /// <summary>The length of an "and" between two names, including the space around it.</summary>
    private static int IsAnd(string text, int i)
    {
        // Only where white space begins, so that none is looked over twice.
        if (!char.IsWhiteSpace(text[i]) || (i > 0 && char.IsWhiteSpace(text[i - 1])))
            return 0;

        var start = i;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;

        if (start + 3 > text.Length || string.Compare(text, start, "and", 0, 3, StringComparison.OrdinalIgnoreCase) != 0)
            return 0;

        return start + 3 == text.Length || char.IsWhiteSpace(text[start + 3]) ? start + 3 - i : 0;
    }

    /// <summary>Splits a text outside braces.</summary>
    /// <param name="divider">The length of the separator at an offset, or 0.</param>
    private static IEnumerable<string> Split(string text, Func<string, int, int> divider)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] is '{' or '}')
                depth += text[i] == '{' ? 1 : -1;
            else if (depth == 0 && divider(text, i) is var length and > 0)
            {
                yield return text[start..i];
                start = i + length;
                i = start - 1;
            }
        }

        yield return text[start..];
    }

    [GeneratedRegex(@"^""?\s*(?:family|given|prefix|suffix)(?:-i)?\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Extended();
}
