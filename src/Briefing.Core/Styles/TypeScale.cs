namespace Briefing.Styles;

/// <summary>The type scale: the style of every kind of text.</summary>
/// <param name="text">The family of body text.</param>
/// <param name="headings">The family of headings, labels and tables.</param>
internal sealed class TypeScale(Family text, Family headings, Palette palette)
{
    private readonly TypeStyle _body = new(text, 10, 14, palette.Ink) { SpaceBefore = 5, SpaceAfter = 5 };
    private readonly TypeStyle _lead = new(text, 12.5, 17, palette.Quiet) { IsItalic = true, SpaceAfter = 6 };
    private readonly TypeStyle _meta = new(headings, 8.5, 12, palette.Quiet) { SpaceBefore = 2, SpaceAfter = 5 };
    private readonly TypeStyle _keyPoint = new(text, 9.1, 12, palette.Ink) { SpaceBefore = 3, SpaceAfter = 3 };
    private readonly TypeStyle _claim = new(text, 9.5, 12.8, palette.Ink) { IsBold = true, SpaceAfter = 3 };
    private readonly TypeStyle _reply = new(text, 9.5, 12.8, palette.Ink) { SpaceAfter = 3 };
    private readonly TypeStyle _detail = new(headings, 8.3, 11.2, palette.Ink) { SpaceBefore = 2, SpaceAfter = 2 };
    private readonly TypeStyle _evidence = new(headings, 7.8, 10.6, palette.Quiet) { SpaceBefore = 3, SpaceAfter = 1 };
    private readonly TypeStyle _cell = new(headings, 8.3, 11.2, palette.Ink) { SpaceBefore = 1.5, SpaceAfter = 1.5 };

    private readonly TypeStyle _silence = new(headings, 8.3, 11.2, palette.Quiet)
    {
        IsItalic = true,
        SpaceBefore = 2,
        SpaceAfter = 2,
    };

    public TypeStyle Title { get; } = new(headings, 24, 28.5, palette.Ink) { IsBold = true, SpaceAfter = 6 };

    public TypeStyle Section { get; } = new(headings, 17, 21, palette.Ink)
    {
        IsBold = true,
        SpaceBefore = 22,
        SpaceAfter = 8,
    };

    public TypeStyle Issue { get; } = new(headings, 12.5, 16, palette.Ink)
    {
        IsBold = true,
        SpaceBefore = 20,
        SpaceAfter = 3,
    };

    public TypeStyle Subsection { get; } = new(headings, 10.5, 14, palette.Ink)
    {
        IsBold = true,
        SpaceBefore = 12,
        SpaceAfter = 3,
    };

    public TypeStyle NoteTitle { get; } = new(headings, 10, 13.5, palette.Ink) { IsBold = true, SpaceAfter = 4 };

    public TypeStyle Speaker { get; } = new(headings, 8.5, 11.5, palette.Ink) { SpaceAfter = 2 };

    public TypeStyle ColumnHeader { get; } = new(headings, 8, 10.5, palette.Ink) { IsBold = true };

    public TypeStyle RowHeader { get; } = new(headings, 8.5, 11.5, palette.Ink) { IsBold = true };

    public TypeStyle ContentsSection { get; } = new(headings, 8.3, 11.4, palette.Ink) { IsBold = true, SpaceBefore = 1.5 };

    public TypeStyle ContentsEntry { get; } = new(headings, 8, 10.8, palette.Ink);

    public TypeStyle HeaderFooter { get; } = new(headings, 8, 11, palette.Quiet);

    public TypeStyle Classification { get; } = new(headings, 8.5, 11, palette.Ink) { IsBold = true };

    public TypeStyle DocumentNumber { get; } = new(headings, 8.5, 12, palette.Quiet);

    public TypeStyle Of(ParagraphRole role) => role switch
    {
        ParagraphRole.Body => _body,
        ParagraphRole.Lead => _lead,
        ParagraphRole.Meta => _meta,
        ParagraphRole.KeyPoint => _keyPoint,
        ParagraphRole.Claim => _claim,
        ParagraphRole.Reply => _reply,
        ParagraphRole.Detail => _detail,
        ParagraphRole.Evidence => _evidence,
        ParagraphRole.Silence => _silence,
        ParagraphRole.TableTitle => Subsection,
        ParagraphRole.Cell => _cell,
        _ => throw new InvalidOperationException($"No style for {role}."),
    };

    public TypeStyle OfHeading(int level) => level switch
    {
        1 => Title,
        2 => Section,
        3 => Issue,
        _ => Subsection,
    };
}
