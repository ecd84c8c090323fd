using Briefing.Model.Themes;
using Briefing.Print.Drawing;
using Briefing.Print.Layout;

namespace Briefing.Styles;

/// <summary>
/// The colours of the page. Every text colour has a contrast of at least 4.5 to 1 with white and with
/// the tint (WCAG 2.2, 1.4.3); no information is conveyed by colour alone, without a marker or a word.
/// </summary>
internal sealed record Palette
{
    /// <summary>
    /// The default styles of stakeholders, in their order. Readers with red–green blindness tell them apart, too: the first
    /// five are 20 apart (CIEDE2000), six are 14, all eight 12.9. Eight at 20 are not to be had among colours that are dark
    /// enough for text.
    /// </summary>
    public static ImmutableArray<PartyStyle> DefaultParties { get; } =
    [
        new(MarkerShape.Square, Color.FromRgb(0x6F1000)),
        new(MarkerShape.Circle, Color.FromRgb(0x163854)),
        new(MarkerShape.Triangle, Color.FromRgb(0x277365)),
        new(MarkerShape.Diamond, Color.FromRgb(0x725DB7)),
        new(MarkerShape.Pentagon, Color.FromRgb(0x916900)),
        new(MarkerShape.InvertedTriangle, Color.FromRgb(0x1E09B4)),
        new(MarkerShape.Hexagon, Color.FromRgb(0xC63A6B)),
        new(MarkerShape.Star, Color.FromRgb(0x573D39)),
    ];

    public Color Ink { get; init; } = Color.FromRgb(0x1B2024);

    /// <summary>For secondary text: evidence, running headers, silence.</summary>
    public Color Quiet { get; init; } = Color.FromRgb(0x4A545B);

    /// <summary>For numerals beside text.</summary>
    public Color Numerals { get; init; } = Color.FromRgb(0x5D676E);

    /// <summary>For links and citations.</summary>
    public Color Accent { get; init; } = Color.FromRgb(0x1D4F91);

    public Color Rule { get; init; } = Color.FromRgb(0xB9C0C5);

    public Color StrongRule { get; init; } = Color.FromRgb(0x6B737D);

    /// <summary>The background of boxes.</summary>
    public Color Tint { get; init; } = Color.FromRgb(0xF2F4F5);

    /// <summary>The band behind the title of the first page; no stakeholder's colour.</summary>
    public Color Band { get; init; } = Color.FromRgb(0x303A42);

    /// <summary>By the index of the stakeholder; repeated from the start for more, which only their labels distinguish.</summary>
    public ImmutableArray<PartyStyle> Parties { get; init; } = DefaultParties;

    /// <summary>Light enough to read text over it.</summary>
    public Color Watermark { get; init; } = Color.FromRgb(0xE8E8E8);

    /// <summary>The hatching of a silence: light, because most readers need not look there.</summary>
    public static Stroke HatchStroke { get; } = new(0.7, Color.FromRgb(0xE4E8EA));

    /// <summary>Text on the band.</summary>
    public static Color OnBand { get; } = Color.FromRgb(0xFFFFFF);

    public Color Of(int party) => Parties[party % Parties.Length].Color;

    public MarkerShape MarkerOf(int party) => Parties[party % Parties.Length].Shape;
}
