namespace Briefing.Print.Fonts.HarfBuzz;

/// <summary>The flags of a subset (hb-subset.h, hb_subset_flags_t) that are used here.</summary>
[Flags]
internal enum SubsetOptions : uint
{
    None = 0,

    /// <summary>Leaves out the programs that fit outlines to the dots of a screen.</summary>
    NoHinting = 0x01,

    /// <summary>Adds no glyphs that substitution could make of those that are kept.</summary>
    NoLayoutClosure = 0x200,
}
