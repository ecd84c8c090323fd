namespace Briefing.Map.Clashes;

/// <summary>
/// How well some clashes keep the limits of a note; less is better. Where not all limits can be kept, the last gives way
/// first.
/// </summary>
/// <param name="NotAuthors">Clashes that the author marks and that are left out although there is room.</param>
/// <param name="Juxtaposed">Clashes beyond three of a pair that only the editors set against each other.</param>
/// <param name="Missing">How often sides are in fewer clashes than they should be in.</param>
/// <param name="Parts">Parts of the debate in which sides attack each other and that have no clash.</param>
/// <param name="Same">Clashes that rest on the passages of another.</param>
/// <param name="Short">Clashes that lack to six.</param>
/// <param name="TooMany">How often sides are in more than four.</param>
/// <param name="Positions">The sum of the places by rank.</param>
/// <param name="LeftOut">Statements that the note leaves out of them.</param>
internal readonly record struct NoteScore(
    int NotAuthors, int Juxtaposed, int Missing, int Parts, int Same, int Short, int TooMany, int Positions, int LeftOut)
    : IComparable<NoteScore>
{
    /// <summary>Whether no limit gives way.</summary>
    public bool KeepsAll => (NotAuthors | Juxtaposed | Missing | Parts | Same | Short | TooMany) == 0;

    public int CompareTo(NoteScore other) =>
        NotAuthors.CompareTo(other.NotAuthors) is var authors and not 0 ? authors
        : Juxtaposed.CompareTo(other.Juxtaposed) is var juxtaposed and not 0 ? juxtaposed
        : Missing.CompareTo(other.Missing) is var missing and not 0 ? missing
        : Parts.CompareTo(other.Parts) is var parts and not 0 ? parts
        : Same.CompareTo(other.Same) is var same and not 0 ? same
        : Short.CompareTo(other.Short) is var few and not 0 ? few
        : TooMany.CompareTo(other.TooMany) is var many and not 0 ? many
        : Positions.CompareTo(other.Positions) is var positions and not 0 ? positions
        : LeftOut.CompareTo(other.LeftOut);
}
