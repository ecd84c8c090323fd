namespace Briefing.Compose.Lengths;

/// <summary>How much of its content a note prints, so that it fits its pages.</summary>
/// <param name="Questions">How many questions the grid has.</param>
/// <param name="Clashes">How many clashes follow.</param>
/// <param name="Answers">How many sides answer in a clash.</param>
/// <param name="Statements">How much the first of them says.</param>
/// <param name="Open">In how many of the clashes it says what is left open.</param>
/// <param name="HasBackground">Whether it says who is not heard and what it rests on.</param>
internal sealed record NoteSize(int Questions, int Clashes, int Answers, int Statements, int Open, bool HasBackground)
{
    public static NoteSize Full { get; } = new(6, 6, 3, 2, 6, HasBackground: true);

    /// <summary>
    /// From the fullest to the barest: clashes are shortened before any is left out, and questions, which are on the page before
    /// them, are left out first.
    /// </summary>
    public static ImmutableArray<NoteSize> All { get; } =
    [
        .. from size in (NoteSize[])
           [
               Full,
               new(6, 6, 2, 2, 6, HasBackground: true),
               new(6, 6, 2, 1, 6, HasBackground: true),
               .. from open in (int[])[6, 5, 4, 3, 2]
                  select new NoteSize(6, 6, 1, 1, open, HasBackground: true),
               .. from clashes in (int[])[5, 4, 3]
                  select new NoteSize(6, clashes, 1, 1, 2, HasBackground: true),
           ]
           from questions in (int[])[6, 5, 4, 3]
           select size with { Questions = questions },
        .. from clashes in (int[])[6, 5, 4, 3, 2, 1, 0]
           select new NoteSize(Math.Max(clashes, 3), clashes, 1, 1, 0, HasBackground: false),
        new(0, 0, 0, 0, 0, HasBackground: false),
    ];
}
