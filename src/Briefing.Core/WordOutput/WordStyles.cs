using Briefing.Styles;

namespace Briefing.WordOutput;

/// <summary>The styles that the document uses, after the design; a template's own take their place.</summary>
internal sealed class WordStyles
{
    // On every machine with Word; LibreOffice has others of the same widths in their place.
    private const string Serif = "Cambria";
    private const string Sans = "Calibri";

    // In points.
    private const double NormalSize = 10;

    private readonly Design _design;
    private readonly WordLists _lists;
    private readonly double _scale;
    private readonly string? _text;
    private readonly string? _headings;
    private readonly bool _isNote;

    private WordStyles(Design design, WordLists lists, bool isNote, double? normalSize)
    {
        var plain = Design.Plain;
        (_design, _lists, _isNote) = (design, lists, isNote);
        _scale = normalSize / NormalSize ?? design.TypeScale.Of(ParagraphRole.Body).Size / plain.TypeScale.Of(ParagraphRole.Body).Size;
        if (design.Template is null)
            (_text, _headings) = (NameOf(design.Text, plain.Text, Serif), NameOf(design.Headings, plain.Headings, Sans));
    }

    /// <summary>All of them, those that others are based on first. To a template's own, they fit in its fonts and sizes.</summary>
    /// <param name="normalSize">The size of running text in the template, in points; <c>null</c> without one.</param>
    public static ImmutableArray<WordStyle> Of(Design design, Document document, WordLists lists, double? normalSize) =>
        [.. new WordStyles(design, lists, document.Length == Length.Note, normalSize).All(document.Parties.Length)];

    /// <summary>The name of a theme's font; of the bundled fonts, which few readers have, one that resembles it.</summary>
    private static string NameOf(Family family, Family plain, string bundled) =>
        ReferenceEquals(family.Regular[0], plain.Regular[0]) ? bundled : family.Regular[0].FamilyName;

    private IEnumerable<WordStyle> All(int parties)
    {
        var palette = _design.Palette;
        yield return Paragraph(StyleNames.Normal, NormalSize, before: 0, after: 5) with { Font = _text, Color = palette.Ink, BasedOn = null, IsDefault = true };
        yield return Paragraph(StyleNames.Title, 20, before: 2, after: 2) with
        {
            Font = _headings,
            IsBold = true,
            Color = palette.Band,
            Next = StyleNames.Subtitle,
            KeepsNext = true,
        };
        yield return Paragraph(StyleNames.Subtitle, 11.5, before: 0, after: 4) with { IsItalic = true, Color = palette.Quiet };
        yield return Heading(1, _isNote ? 12 : 16, before: _isNote ? 9 : 18, after: 4) with { Rule = palette.Ink };
        yield return Heading(2, _isNote ? 10.5 : 14, before: _isNote ? 5 : 14, after: _isNote ? 1 : 4);
        yield return Heading(3, 11, before: 8, after: 2);
        yield return Heading(4, 10, before: 6, after: 2);
        yield return Paragraph(StyleNames.BodyText, 10, before: _isNote ? 0 : 1, after: _isNote ? 1 : 3);
        yield return Plain(StyleNames.Kind, 9.5, before: 0, after: 4) with { IsBold = true, Color = palette.Band, RuleBelow = palette.Band };
        yield return Plain(StyleNames.Facts, 8.5, before: 0, after: 4) with { Color = palette.Quiet };
        yield return Paragraph(StyleNames.Lead, 11, before: 2, after: 5) with { IsItalic = true, Color = palette.Quiet };
        yield return Plain(StyleNames.Detail, 9.5, before: 1, after: 3);
        yield return Plain(StyleNames.Silence, 9, before: 1, after: 3) with { Color = palette.Quiet };
        yield return Plain(StyleNames.Speaker, 9.5, before: 3, after: 0) with { KeepsNext = true };
        yield return Plain(StyleNames.Reference, _isNote ? 8.5 : 9, before: 0, after: _isNote ? 2 : 3);
        yield return Plain(StyleNames.TableText, 9, before: 1, after: 1);
        yield return Plain(StyleNames.TableHeading, 9, before: 1, after: 1) with { IsBold = true };
        yield return Plain(StyleNames.Caption, 8.5, before: 2, after: 8) with { Color = palette.Quiet };
        yield return Plain(StyleNames.Box, 9.5, before: 0, after: 3) with { Fill = palette.Tint, Bar = palette.StrongRule, Indent = 8 };
        yield return Plain(StyleNames.BoxTitle, 10.5, before: 4, after: 0) with
        {
            IsBold = true,
            Fill = palette.Tint,
            Bar = palette.StrongRule,
            Indent = 8,
            KeepsNext = true,
            Next = StyleNames.Box,
        };
        yield return Paragraph(StyleNames.ListBullet, 10, before: 0, after: 3) with { List = _lists.Bullets };
        yield return Paragraph(StyleNames.ListNumber, 10, before: 0, after: 3) with { List = _lists.Numbers };
        yield return Paragraph(StyleNames.ListContinue, 10, before: 0, after: 3) with { Indent = WordLists.Indent };
        yield return Contents(1) with { IsBold = true };
        yield return Contents(2) with { Indent = 12 };
        yield return Contents(3) with { Indent = 24 };
        yield return Plain(StyleNames.Header, 8.5, before: 0, after: 0) with { Color = palette.Quiet };
        yield return Plain(StyleNames.Footer, 8.5, before: 0, after: 0) with { Color = palette.Quiet, RightTab = PageSetup.WidthOf(_design.Paper) };
        yield return Plain(StyleNames.Classification, 8.5, before: 0, after: 2) with { IsBold = true, IsCentred = true };
        yield return Plain(StyleNames.FootnoteText, _isNote ? 7.5 : 8, before: 0, after: 0);
        yield return Character(StyleNames.FootnoteReference) with { IsRaised = true };
        yield return Character(StyleNames.Hyperlink) with { Color = palette.Accent, IsUnderlined = true };
        yield return Character(StyleNames.Quiet) with { Font = _headings, Size = Scaled(8.5), Color = palette.Quiet };
        for (var party = 0; party < parties; party++)
            yield return Character(StyleNames.Side(party)) with { Font = _headings, IsBold = true, Color = palette.Of(party) };

        yield return new(StyleNames.TableNormal, WordStyle.Table) { IsDefault = true };
        yield return new(StyleNames.DebateTable, WordStyle.Table) { BasedOn = StyleNames.TableNormal, Rule = palette.Rule, RuleAbove = palette.Ink, CellLeft = 3.5, CellRight = 3.5 };
        yield return new(StyleNames.Answers, WordStyle.Table) { BasedOn = StyleNames.TableNormal, CellRight = 8 };
        yield return new(StyleNames.SideBySide, WordStyle.Table) { BasedOn = StyleNames.TableNormal, Rule = palette.Rule };
    }

    private WordStyle Heading(int level, double size, double before, double after) => Plain(StyleNames.Heading(level), size, before, after) with
    {
        IsBold = true,
        KeepsNext = true,
        Outline = level - 1,
        Next = StyleNames.Normal,
    };

    private WordStyle Contents(int level) => Plain(StyleNames.Contents(level), 9.5, before: level == 1 ? 2 : 0, after: 1);

    private WordStyle Plain(string name, double size, double before, double after) =>
        Paragraph(name, size, before, after) with { Font = _headings };

    private WordStyle Paragraph(string name, double size, double before, double after) => new(name, WordStyle.Paragraph)
    {
        BasedOn = StyleNames.Normal,
        Size = Scaled(size),
        Before = before,
        After = after,

        // A note is meant for two pages, footnotes included.
        IsSingleSpaced = _isNote || name == StyleNames.FootnoteText,
    };

    private static WordStyle Character(string name) => new(name, WordStyle.Character);

    private double Scaled(double size) => size * _scale;
}
