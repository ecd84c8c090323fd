using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.References;

/// <summary>Names as a reference has them: the first under its family name.</summary>
internal static class ReferenceNames
{
    // Of more than ten, the first seven.
    private const int Most = 10;
    private const int Shown = 7;

    /// <summary>At the head of a reference: "Marsh, Ada, Tom Reed, and Ida Moss".</summary>
    public static string Inverted(PhraseBook words, ImmutableArray<PersonName> names)
    {
        if (names.IsEmpty)
            return "";

        var first = FamilyFirst(words, names[0]);
        var others = names.Skip(1).Select(name => words.Authors([name])).ToList();
        return others.Count == 0 ? first
            : names.Length > Most ? words.Fill(PhraseKey.ReferenceOthers, ("names", Joined(others.Take(Shown - 1))))
            : words.And(PhraseKey.ReferenceAnd, "names", Joined(others.SkipLast(1)), others[^1]);

        string Joined(IEnumerable<string> more) => string.Join(words[PhraseKey.Comma], more.Prepend(first));
    }

    /// <summary>A name that is printed with the family name first anyway has no comma.</summary>
    private static string FamilyFirst(PhraseBook words, PersonName name)
    {
        var inOrder = words.Authors([name]);
        return name is { Family: { } family, Given: { } given, Literal: null } && inOrder == $"{given.Value} {family.Value}"
            ? $"{family.Value}{CommaOf(family.Value)}{given.Value}"
            : inOrder;
    }

    /// <summary>A name has the comma of its script, whatever language the document is in.</summary>
    private static string CommaOf(string name) => name.Any(c => c is >= '\u0600' and <= '\u06ff') ? "\u060c " : ", ";
}
