using Briefing.Compose.Wordings;

namespace Briefing.Compose.References;

/// <summary>Names as a reference has them: the first under its family name.</summary>
internal static class ReferenceNames
{
    // Of more than ten, the first seven.
    private const int Most = 10;
    private const int Shown = 7;

    /// <summary>At the head of a reference: "Marsh, Ada, Tom Reed, and Ida Moss".</summary>
    public static string Inverted(ImmutableArray<PersonName> names)
    {
        if (names.IsEmpty)
            return "";

        var first = FamilyFirst(names[0]);
        var others = names.Skip(1).Select(name => Terms.Authors([name])).ToList();
        return others.Count == 0 ? first
            : names.Length > Most ? $"{first}, {string.Join(", ", others.Take(Shown - 1))}, et al."
            : $"{first}, {string.Join(", ", others.SkipLast(1).Append($"and {others[^1]}"))}";
    }

    /// <summary>A name that is printed with the family name first anyway has no comma.</summary>
    private static string FamilyFirst(PersonName name)
    {
        var inOrder = Terms.Authors([name]);
        return name is { Family: { } family, Given: { } given, Literal: null } && !inOrder.StartsWith($"{family.Value} {given.Value}", StringComparison.Ordinal)
            ? $"{family.Value}, {given.Value}"
            : inOrder;
    }
}
