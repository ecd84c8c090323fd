using Briefing.Print.Drawing;
using Briefing.Print.Fonts;
using Briefing.Print.Layout.Paragraphs;
using Briefing.Styles;

namespace Briefing.Figures.Drawings;

/// <summary>The colours and faces of figures, taken from the page design only here.</summary>
internal sealed record FigureDesign
{
    /// <summary>The size of the smallest text, in points.</summary>
    public const double SmallSize = 6.6;

    public required FontStack Regular { get; init; }

    public required FontStack Bold { get; init; }

    public required Color Ink { get; init; }

    public required Color Quiet { get; init; }

    public required Color Rule { get; init; }

    public required ImmutableArray<PartyDesign> Parties { get; init; }

    /// <summary>
    /// Whether drawings are mirrored, as those of a language that is read from right to left are. Pages of a PDF are mirrored as a
    /// whole.
    /// </summary>
    public bool IsMirrored { get; init; }

    /// <summary>For figures that stand by themselves, not on a page of a PDF.</summary>
    public static FigureDesign Alone(Design design, Document document) => Of(design, document.Parties) with
    {
        IsMirrored = WritingSystem.Of(document.Language).IsRightToLeft,
    };

    /// <summary>Derives the design of figures from that of the page.</summary>
    public static FigureDesign Of(Design design, ImmutableArray<Party> parties) => new()
    {
        Regular = design.Headings.Faces(bold: false, italic: false),
        Bold = design.Headings.Faces(bold: true, italic: false),
        Ink = design.Palette.Ink,
        Quiet = design.Palette.Quiet,
        Rule = design.Palette.Rule,
        Parties =
        [
            .. parties.Select((p, i) => new PartyDesign(p.Name, p.Label, design.Palette.Of(i), design.Palette.MarkerOf(i))),
        ],
    };

    public TextStyle Text(double size, Color color) => new(Regular, size, color);

    public TextStyle Strong(double size, Color color) => new(Bold, size, color);
}
