using Briefing.Compose;

namespace Briefing.Render.Typesetting;

/// <summary>The type scale: every text of the page is set in one of these.</summary>
internal static class Looks
{
    public static readonly Look Title = new(Typeface.Sans, 25, 30, Palette.Ink) { IsBold = true, SpaceAfter = 8 };
    public static readonly Look Section = new(Typeface.Sans, 17, 21, Palette.Ink) { IsBold = true, SpaceBefore = 22, SpaceAfter = 8 };
    public static readonly Look Issue = new(Typeface.Sans, 12.5, 16, Palette.Ink) { IsBold = true, SpaceBefore = 20, SpaceAfter = 3 };
    public static readonly Look Subsection = new(Typeface.Sans, 10.5, 14, Palette.Ink) { IsBold = true, SpaceBefore = 12, SpaceAfter = 3 };
    public static readonly Look NoteTitle = new(Typeface.Sans, 10, 13.5, Palette.Ink) { IsBold = true, SpaceAfter = 4 };
    public static readonly Look Speaker = new(Typeface.Sans, 8.5, 11.5, Palette.Ink) { SpaceAfter = 2 };
    public static readonly Look ColumnHeader = new(Typeface.Sans, 8, 10.5, Palette.Ink) { IsBold = true };
    public static readonly Look RowHeader = new(Typeface.Sans, 8.5, 11.5, Palette.Ink) { IsBold = true };
    public static readonly Look ContentsSection = new(Typeface.Sans, 8.3, 11.4, Palette.Ink) { IsBold = true, SpaceBefore = 1.5 };
    public static readonly Look ContentsEntry = new(Typeface.Sans, 8, 10.8, Palette.Ink);
    public static readonly Look Furniture = new(Typeface.Sans, 8, 11, Palette.Quiet);

    private static readonly Look s_body = new(Typeface.Serif, 10, 14, Palette.Ink) { SpaceBefore = 5, SpaceAfter = 5 };
    private static readonly Look s_lead = new(Typeface.Serif, 13, 18, Palette.Quiet) { IsItalic = true, SpaceAfter = 8 };
    private static readonly Look s_meta = new(Typeface.Sans, 8.5, 12, Palette.Quiet) { SpaceBefore = 2, SpaceAfter = 5 };
    private static readonly Look s_keyPoint = new(Typeface.Serif, 9.2, 12.3, Palette.Ink) { SpaceBefore = 3, SpaceAfter = 3 };
    private static readonly Look s_claim = new(Typeface.Serif, 9.5, 12.8, Palette.Ink) { IsBold = true, SpaceAfter = 3 };
    private static readonly Look s_reply = new(Typeface.Serif, 9.5, 12.8, Palette.Ink) { SpaceAfter = 3 };
    private static readonly Look s_detail = new(Typeface.Sans, 8.3, 11.2, Palette.Ink) { SpaceBefore = 2, SpaceAfter = 2 };
    private static readonly Look s_evidence = new(Typeface.Sans, 7.8, 10.6, Palette.Quiet) { SpaceBefore = 3, SpaceAfter = 1 };
    private static readonly Look s_silence = new(Typeface.Sans, 8.3, 11.2, Palette.Quiet) { IsItalic = true, SpaceBefore = 2, SpaceAfter = 2 };
    private static readonly Look s_cell = new(Typeface.Sans, 8.3, 11.2, Palette.Ink) { SpaceBefore = 1.5, SpaceAfter = 1.5 };

    public static Look Of(ParagraphRole role) => role switch
    {
        ParagraphRole.Body => s_body,
        ParagraphRole.Lead => s_lead,
        ParagraphRole.Meta => s_meta,
        ParagraphRole.KeyPoint => s_keyPoint,
        ParagraphRole.Claim => s_claim,
        ParagraphRole.Reply => s_reply,
        ParagraphRole.Detail => s_detail,
        ParagraphRole.Evidence => s_evidence,
        ParagraphRole.Silence => s_silence,
        ParagraphRole.TableTitle => Subsection,
        ParagraphRole.Cell => s_cell,
        _ => throw new InvalidOperationException($"No look for {role}."),
    };

    public static Look OfHeading(int level) => level switch
    {
        1 => Title,
        2 => Section,
        3 => Issue,
        _ => Subsection,
    };
}
