namespace Briefing.Model.Themes;

/// <summary>The paper size.</summary>
internal enum Paper
{
    /// <summary>210 × 297 mm.</summary>
    A4,

    /// <summary>8.5 × 11 inches.</summary>
    Letter,
}
