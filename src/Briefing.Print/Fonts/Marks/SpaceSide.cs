namespace Briefing.Print.Fonts.Marks;

/// <summary>Where a full-width punctuation mark is white.</summary>
internal enum SpaceSide : byte
{
    None,

    /// <summary>As an opening bracket is.</summary>
    Before,

    /// <summary>As a closing bracket, a comma or a full stop is.</summary>
    After,

    /// <summary>As a middle dot is, and a comma of Taiwan.</summary>
    Around,
}
