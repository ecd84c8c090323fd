namespace Briefing.Coverage;

/// <summary>A script that a debate uses, and the faces that show it.</summary>
/// <param name="Code">Four letters (ISO 15924).</param>
/// <param name="Name">In English.</param>
/// <param name="Count">How many different characters of it there are.</param>
/// <param name="CountOfWords">How many of them only the tool's own words have.</param>
/// <param name="Faces">By name, in the order of their first use.</param>
/// <param name="Missing">The characters that no face of the design has.</param>
/// <param name="Unjoined">The faces that have the letters, and not the rules by which they are set.</param>
/// <param name="Offer">A font that fits, if something is missing and one is known.</param>
internal sealed record ScriptUse(
    string Code,
    string Name,
    int Count,
    int CountOfWords,
    ImmutableArray<string> Faces,
    ImmutableArray<string> Missing,
    ImmutableArray<string> Unjoined,
    FontOffer? Offer)
{
    public bool IsServed => Missing.IsEmpty && Unjoined.IsEmpty;
}
