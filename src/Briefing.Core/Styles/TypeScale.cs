using Briefing.Print.Drawing;

namespace Briefing.Styles;

/// <summary>The type scale: the style of every kind of text.</summary>
/// <param name="text">The family of body text.</param>
/// <param name="headings">The family of headings, labels and tables.</param>
/// <param name="scale">By how much all text is larger than usual.</param>
internal sealed class TypeScale(Family text, Family headings, Palette palette, double scale = 1)
{
    private readonly TypeStyle _body = Sized(scale, text, 10, 13.5, palette.Ink) with { SpaceBefore = 4, SpaceAfter = 4 };
    private readonly TypeStyle _lead = Sized(scale, text, 11.2, 15, palette.Quiet) with { IsItalic = true, SpaceBefore = 3, SpaceAfter = 6 };
    private readonly TypeStyle _meta = Sized(scale, headings, 8.5, 11, palette.Quiet) with { SpaceBefore = 2, SpaceAfter = 4 };
    private readonly TypeStyle _keyPoint = Sized(scale, text, 10.2, 13.8, palette.Ink) with { SpaceBefore = 4, SpaceAfter = 4 };
    private readonly TypeStyle _claim = Sized(scale, text, 10, 13.5, palette.Ink) with { SpaceBefore = 1, SpaceAfter = 2 };
    private readonly TypeStyle _reply = Sized(scale, text, 10, 13.5, palette.Ink) with { SpaceBefore = 1, SpaceAfter = 2 };
    private readonly TypeStyle _detail = Sized(scale, headings, 9.3, 12, palette.Ink) with { SpaceBefore = 2, SpaceAfter = 2 };
    private readonly TypeStyle _cell = Sized(scale, headings, 9.2, 11.6, palette.Ink) with { SpaceBefore = 1, SpaceAfter = 1 };
    private readonly TypeStyle _gridCell = Sized(scale, headings, 8.6, 10.4, palette.Ink);
    private readonly TypeStyle _short = Sized(scale, headings, 9.3, 12, palette.Ink) with { SpaceBefore = 3, SpaceAfter = 3 };
    private readonly TypeStyle _open = Sized(scale, headings, 9.3, 12, palette.Ink) with { SpaceBefore = 3, SpaceAfter = 2 };
    private readonly TypeStyle _reference = Sized(scale, headings, 8.7, 11, palette.Ink) with { SpaceBefore = 2.5, SpaceAfter = 2.5 };

    private readonly TypeStyle _silence = Sized(scale, headings, 8.7, 11, palette.Quiet) with { SpaceBefore = 2, SpaceAfter = 2 };

    private readonly TypeStyle _majorSection = Sized(scale, headings, 15, 18.5, palette.Ink) with
    {
        IsBold = true,
        SpaceBefore = 16,
        SpaceAfter = 6,
    };

    public TypeStyle Title { get; } = Sized(scale, headings, 19, 23, palette.Ink) with { IsBold = true, SpaceAfter = 1 };

    public TypeStyle Section { get; } = Sized(scale, headings, 11.5, 14, palette.Ink) with
    {
        IsBold = true,
        SpaceBefore = 12,
        SpaceAfter = 4,
    };

    public TypeStyle Issue { get; } = Sized(scale, headings, 15, 18.5, palette.Ink) with
    {
        IsBold = true,
        SpaceBefore = 14,
        SpaceAfter = 4,
    };

    public TypeStyle Subsection { get; } = Sized(scale, headings, 10.4, 13, palette.Ink) with
    {
        IsBold = true,
        SpaceBefore = 5,
        SpaceAfter = 2,
    };

    public TypeStyle NoteTitle { get; } = Sized(scale, headings, 10.4, 13, palette.Ink) with { IsBold = true, SpaceAfter = 3 };

    public TypeStyle Speaker { get; } = Sized(scale, headings, 9.4, 13, palette.Ink);

    public TypeStyle ColumnHeader { get; } = Sized(scale, headings, 9.2, 11.6, palette.Ink) with { IsBold = true };

    public TypeStyle RowHeader { get; } = Sized(scale, headings, 9.2, 11.6, palette.Ink) with { IsBold = true, SpaceBefore = 1, SpaceAfter = 1 };

    /// <summary>The first cell of a row of the grid.</summary>
    public TypeStyle GridHeader { get; } = Sized(scale, headings, 8.6, 10.4, palette.Ink) with { IsBold = true };

    /// <summary>A heading across the columns of a table.</summary>
    public TypeStyle RowTitle { get; } = Sized(scale, headings, 9.2, 11.6, palette.Quiet) with { IsBold = true, SpaceBefore = 1, SpaceAfter = 1 };

    public TypeStyle ContentsSection { get; } = Sized(scale, headings, 9.3, 12, palette.Ink) with { IsBold = true, SpaceBefore = 1.5 };

    public TypeStyle ContentsEntry { get; } = Sized(scale, headings, 9.3, 12, palette.Ink);

    public TypeStyle HeaderFooter { get; } = Sized(scale, headings, 8.5, 11, palette.Quiet);

    public TypeStyle Classification { get; } = Sized(scale, headings, 8.5, 11, palette.Ink) with { IsBold = true };

    public TypeStyle DocumentNumber { get; } = Sized(scale, headings, 9.2, 11.6, palette.Quiet);

    public TypeStyle Of(ParagraphRole role) => role switch
    {
        ParagraphRole.Body => _body,
        ParagraphRole.Lead => _lead,
        ParagraphRole.Meta => _meta,
        ParagraphRole.KeyPoint => _keyPoint,
        ParagraphRole.Claim => _claim,
        ParagraphRole.Reply => _reply,
        ParagraphRole.Detail => _detail,
        ParagraphRole.Silence => _silence,
        ParagraphRole.Cell => _cell,
        ParagraphRole.GridCell => _gridCell,
        ParagraphRole.Short => _short,
        ParagraphRole.Open => _open,
        ParagraphRole.Reference => _reference,
        _ => throw new InvalidOperationException($"No style for {role}."),
    };

    /// <param name="isMajor">Whether a section starts a subject of its own, not one among several on a page.</param>
    public TypeStyle OfHeading(int level, bool isMajor) => level switch
    {
        1 => Title,
        2 => isMajor ? _majorSection : Section,
        3 => isMajor ? Issue : Subsection,
        _ => Subsection,
    };

    private static TypeStyle Sized(double scale, Family family, double size, double leading, Color color) =>
        new(family, size * scale, leading * scale, color);
}
