using Briefing.Print.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.WordOutput;

/// <summary>Writes styles as elements.</summary>
/// <param name="idOf">The id of a style, by its name.</param>
internal sealed class StyleXml(Func<string, string> idOf)
{
    // A line of 1.08 times what the font asks for.
    private const string Leading = "259";

    public W.Style Write(WordStyle style)
    {
        var element = new W.Style(new W.StyleName { Val = style.Name })
        {
            Type = style.Kind,
            StyleId = idOf(style.Name),
            Default = style.IsDefault ? true : null,
            CustomStyle = IsBuiltIn(style.Name) ? null : true,
        };
        if (style.BasedOn is { } parent)
            element.BasedOn = new() { Val = idOf(parent) };
        if (style.Next is { } next)
            element.NextParagraphStyle = new() { Val = idOf(next) };
        element.UIPriority = new() { Val = 1 };
        element.PrimaryStyle = new();
        if (style.Kind == W.StyleValues.Paragraph)
            element.StyleParagraphProperties = Paragraph(style);
        if (style.Kind == W.StyleValues.Table)
            element.StyleTableProperties = Table(style);
        else if (Run(style) is { HasChildren: true } run)
            element.StyleRunProperties = run;

        return element;
    }

    private static bool IsBuiltIn(string name) => char.IsLower(name[0])
        || name is StyleNames.Normal or StyleNames.Title or StyleNames.Subtitle or StyleNames.BodyText or StyleNames.Hyperlink
            or StyleNames.ListBullet or StyleNames.ListNumber or StyleNames.ListContinue or StyleNames.TableNormal;

    private static W.StyleParagraphProperties Paragraph(WordStyle style)
    {
        var properties = new W.StyleParagraphProperties();
        if (style.KeepsNext)
            properties.KeepNext = new();
        if (style.Outline is not null)
            properties.KeepLines = new();
        if (style.List is { } list)
            properties.NumberingProperties = new() { NumberingId = new() { Val = list } };
        if (style.Rule is not null || style.RuleBelow is not null || style.Bar is not null)
        {
            properties.ParagraphBorders = new()
            {
                TopBorder = style.Rule is { } above ? Border<W.TopBorder>(above, 6, 3) : null,
                LeftBorder = style.Bar is { } bar ? Border<W.LeftBorder>(bar, 18, 8) : null,
                BottomBorder = style.RuleBelow is { } below ? Border<W.BottomBorder>(below, 6, 4) : null,
            };
        }

        if (style.Fill is { } fill)
            properties.Shading = new() { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = Hex(fill) };
        if (style.RightTab is { } tab)
            properties.Tabs = new(new W.TabStop { Val = W.TabStopValues.Right, Position = WordUnits.Twips(tab) });
        properties.SpacingBetweenLines = new()
        {
            Before = $"{WordUnits.Twips(style.Before)}",
            After = $"{WordUnits.Twips(style.After)}",
            Line = style.IsSingleSpaced ? "240" : Leading,
            LineRule = W.LineSpacingRuleValues.Auto,
        };
        if (style.Indent > 0)
            properties.Indentation = new() { Left = $"{WordUnits.Twips(style.Indent)}" };
        if (style.IsCentred)
            properties.Justification = new() { Val = W.JustificationValues.Center };
        if (style.Outline is { } outline)
            properties.OutlineLevel = new() { Val = outline };

        return properties;
    }

    private static W.StyleRunProperties Run(WordStyle style)
    {
        var run = new W.StyleRunProperties();
        if (style.Font is { } font)
            run.RunFonts = new() { Ascii = font, HighAnsi = font, ComplexScript = font };
        if (style.IsBold)
            (run.Bold, run.BoldComplexScript) = (new(), new());
        if (style.IsItalic)
            (run.Italic, run.ItalicComplexScript) = (new(), new());
        if (style.Color is { } color)
            run.Color = new() { Val = Hex(color) };
        if (style.Size is { } size)
            (run.FontSize, run.FontSizeComplexScript) = (new() { Val = WordUnits.HalfPoints(size) }, new() { Val = WordUnits.HalfPoints(size) });
        if (style.IsUnderlined)
            run.Underline = new() { Val = W.UnderlineValues.Single };
        if (style.IsRaised)
            run.VerticalTextAlignment = new() { Val = W.VerticalPositionValues.Superscript };

        return run;
    }

    private static W.StyleTableProperties Table(WordStyle style)
    {
        var table = new W.StyleTableProperties();
        if (style.Rule is { } rule)
        {
            table.TableBorders = new()
            {
                TopBorder = style.RuleAbove is { } above ? Border<W.TopBorder>(above, 8, 0) : null,
                BottomBorder = Border<W.BottomBorder>(rule, 4, 0),
                InsideHorizontalBorder = Border<W.InsideHorizontalBorder>(rule, 4, 0),
            };
        }

        table.TableCellMarginDefault = new(
            new W.TopMargin { Width = "20", Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellLeftMargin { Width = (short)WordUnits.Twips(style.CellLeft), Type = W.TableWidthValues.Dxa },
            new W.BottomMargin { Width = "20", Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellRightMargin { Width = (short)WordUnits.Twips(style.CellRight), Type = W.TableWidthValues.Dxa });
        return table;
    }

    /// <param name="eighths">Its thickness, in eighths of a point.</param>
    public static T Border<T>(Color color, uint eighths, uint space)
        where T : W.BorderType, new() =>
        new() { Val = W.BorderValues.Single, Color = Hex(color), Size = eighths, Space = space };

    /// <summary>As in "1F3A5F".</summary>
    public static string Hex(Color color) => color.ToHex()[1..];
}
