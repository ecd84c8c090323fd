namespace Briefing.Render.Typesetting;

/// <summary>The two families of the page.</summary>
internal enum Typeface
{
    /// <summary>Source Serif 4: what is read at length.</summary>
    Serif,

    /// <summary>Source Sans 3: headings, labels, tables.</summary>
    Sans,
}
