namespace Briefing.Print.Fonts.Marks;

/// <summary>The white space within a full-width punctuation mark.</summary>
/// <param name="Units">How much of it can be taken out, in font units.</param>
internal readonly record struct MarkSpace(SpaceSide Side, int Units);
