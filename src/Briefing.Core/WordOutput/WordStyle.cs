using Briefing.Print.Drawing;

namespace Briefing.WordOutput;

/// <summary>A style by its name. Lengths are in points.</summary>
/// <param name="Kind">What it is for: paragraphs, characters or tables.</param>
internal sealed record WordStyle(string Name, string Kind)
{
    public const string Paragraph = "paragraph";
    public const string Character = "character";
    public const string Table = "table";

    /// <summary>The name of another style.</summary>
    public string? BasedOn { get; init; }

    /// <summary>The name of the style of the next paragraph that someone writes.</summary>
    public string? Next { get; init; }

    public bool IsDefault { get; init; }

    public string? Font { get; init; }

    public double? Size { get; init; }

    public Color? Color { get; init; }

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsUnderlined { get; init; }

    public bool IsRaised { get; init; }

    public bool IsSingleSpaced { get; init; }

    public bool IsCentred { get; init; }

    public double Before { get; init; }

    public double After { get; init; }

    public double Indent { get; init; }

    /// <summary>Where a tab takes what follows it, to end there.</summary>
    public double? RightTab { get; init; }

    public bool KeepsNext { get; init; }

    /// <summary>The level in the outline, from 0.</summary>
    public int? Outline { get; init; }

    /// <summary>A rule above a paragraph, or between the rows of a table.</summary>
    public Color? Rule { get; init; }

    public Color? RuleBelow { get; init; }

    /// <summary>The first rule of a table.</summary>
    public Color? RuleAbove { get; init; }

    /// <summary>Between the left edge of a table's cell and its content.</summary>
    public double CellLeft { get; init; }

    public double CellRight { get; init; }

    /// <summary>A bar along the left edge.</summary>
    public Color? Bar { get; init; }

    public Color? Fill { get; init; }

    /// <summary>The number of its list.</summary>
    public int? List { get; init; }

    /// <summary>A name that a file uses once.</summary>
    public string Id => string.Concat(Name.Split(' ').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}"));
}
