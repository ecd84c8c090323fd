namespace Briefing.Map.Clashes;

/// <summary>The figures by which clashes are ranked, the weightiest first.</summary>
/// <param name="IsAuthors">Whether the author marks one of its arguments as main.</param>
/// <param name="ExplicitAttackers">Stakeholders who rebut, undercut or undermine in their source's own words.</param>
/// <param name="IsMutual">Whether two stakeholders answer each other.</param>
/// <param name="Attackers">Stakeholders who rebut, undercut or undermine, those whom only the editors pair included.</param>
/// <param name="Answering">Stakeholders who answer in any way.</param>
/// <param name="Kind">The strongest kind of answer in it.</param>
internal sealed record ClashRank(
    bool IsAuthors, int ExplicitAttackers, bool IsMutual, int Attackers, int Answering, ReplyKind Kind)
{
    /// <summary>Why it has its rank, as a sentence.</summary>
    public string Reason
    {
        get
        {
            var attack = (ExplicitAttackers, Attackers) switch
            {
                (0, 0) => $"{Sides(Answering)} {(Answering == 1 ? "answers" : "answer")} without an attack",
                (0, _) => $"{Sides(Attackers)} {Verb(Attackers)}, as the editors pair them",
                var (_, all) when all == ExplicitAttackers => $"{Sides(ExplicitAttackers)} {Verb(ExplicitAttackers)} explicitly",
                _ => $"{Sides(ExplicitAttackers)} {Verb(ExplicitAttackers)} explicitly, {Attackers} in all",
            };
            var sentence = $"{attack}{(IsMutual ? ", and it is mutual" : "")}";
            return IsAuthors
                ? $"The author marks it as main; {sentence}."
                : $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}.";
        }
    }

    /// <summary>The better one first; 0 if the figures are the same.</summary>
    public static int Compare(ClashRank one, ClashRank other) =>
        other.IsAuthors.CompareTo(one.IsAuthors) is var authors and not 0 ? authors
        : other.ExplicitAttackers.CompareTo(one.ExplicitAttackers) is var explicitly and not 0 ? explicitly
        : other.IsMutual.CompareTo(one.IsMutual) is var mutual and not 0 ? mutual
        : other.Attackers.CompareTo(one.Attackers) is var attackers and not 0 ? attackers
        : other.Answering.CompareTo(one.Answering) is var answering and not 0 ? answering
        : Strength.Of(one.Kind).CompareTo(Strength.Of(other.Kind));

    private static string Sides(int count) => count switch
    {
        1 => "one side",
        2 => "two sides",
        3 => "three sides",
        4 => "four sides",
        _ => $"{count} sides",
    };

    private static string Verb(int count) => count == 1 ? "attacks" : "attack";
}
