namespace Briefing.Model.Themes;

/// <summary>The size of running text, and with it of all other text.</summary>
internal enum TextSize
{
    /// <summary>10 points.</summary>
    Normal,

    /// <summary>12 points.</summary>
    Large,
}
