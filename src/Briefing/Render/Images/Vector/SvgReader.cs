using System.Collections.Immutable;
using System.Xml;
using Briefing.Diagnostics;
using Briefing.Text;

namespace Briefing.Render.Images.Vector;

/// <summary>
/// Reads an SVG file of filled shapes. Whatever else it holds (a script, a link, text, a style) is reported at its
/// place: printed without it, the drawing would not be the one that its author knows.
/// </summary>
internal sealed class SvgReader
{
    private readonly TextFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly XmlReader _xml;
    private readonly ImmutableArray<ArtworkShape>.Builder _shapes = ImmutableArray.CreateBuilder<ArtworkShape>();

    // What the elements around the present one say of fill.
    private readonly Stack<SvgPaint> _around = new();
    private ViewBox? _viewBox;

    private SvgReader(TextFile file, XmlReader xml, DiagnosticBag diagnostics) =>
        (_file, _xml, _diagnostics) = (file, xml, diagnostics);

    /// <returns>Nothing if it cannot be drawn; the reasons have been reported.</returns>
    public static Artwork? Read(TextFile file, DiagnosticBag diagnostics)
    {
        var doctype = file.Content.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        if (doctype >= 0)
        {
            diagnostics.Add(Problems.DrawingUnusable(
                new(file, doctype, "<!DOCTYPE".Length), "A document type declaration could define anything."));
            return null;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreWhitespace = true,
        };
        using var xml = XmlReader.Create(new StringReader(file.Content), settings);
        return new SvgReader(file, xml, diagnostics).Read();
    }

    private Artwork? Read()
    {
        var own = new DiagnosticBag();
        try
        {
            while (_xml.Read())
                Accept(own);
        }
        catch (XmlException e)
        {
            own.Add(Problems.DrawingUnusable(PlaceOf(e.LineNumber, e.LinePosition, 1), "The file is no XML from here on."));
        }

        foreach (var diagnostic in own.InReadingOrder())
            _diagnostics.Add(diagnostic);

        if (own.HasErrors || _viewBox is not { } box)
            return null;

        if (_shapes.Count > 0)
            return new(box.Width, box.Height, _shapes.ToImmutable());

        _diagnostics.Add(Problems.DrawingUnusable(TextSpan.StartOf(_file), "Nothing is drawn in this file."));
        return null;
    }

    private void Accept(DiagnosticBag diagnostics)
    {
        var isIgnored = _around.TryPeek(out var outer) && outer.IsIgnored;
        switch (_xml.NodeType)
        {
            case XmlNodeType.Element when isIgnored:
                Enter(outer!);
                break;
            case XmlNodeType.Element:
                Enter(Accept(new SvgElement(_file, _xml, diagnostics), outer ?? SvgPaint.Initial));
                break;
            case XmlNodeType.EndElement:
                _around.Pop();
                break;
            case XmlNodeType.XmlDeclaration:
                break;
            default:
                if (!isIgnored)
                    diagnostics.Add(Problems.DrawingUnusable(Here(1), "Nothing but elements can be printed in a logo."));
                break;
        }
    }

    /// <returns>What holds for the elements within.</returns>
    private SvgPaint Accept(SvgElement element, SvgPaint outer)
    {
        var isRoot = _around.Count == 0;
        if (isRoot != (element.Name == "svg"))
        {
            element.Report(isRoot
                ? $"An SVG file begins with <svg xmlns=\"{SvgElement.Namespace}\">."
                : "A drawing within the drawing cannot be printed.");
            return SvgPaint.Ignored;
        }

        // Words on what it shows, as 'alternative' says in the theme.
        if (element.Name is "title" or "desc")
            return SvgPaint.Ignored;

        if (!element.IsKnown)
        {
            element.Report($"<{_xml.Name}> cannot be printed in a logo.");
            return SvgPaint.Ignored;
        }

        var paint = element.Paint(outer);
        if (isRoot)
            _viewBox = element.ViewBox();
        else if (element.Steps(_viewBox) is { IsEmpty: false } steps && paint.IsFilled)
            _shapes.Add(new(steps, paint.Fill, paint.IsEvenOdd));

        return paint;
    }

    private void Enter(SvgPaint paint)
    {
        if (!_xml.IsEmptyElement)
            _around.Push(paint);
    }

    private TextSpan Here(int length)
    {
        var line = (IXmlLineInfo)_xml;
        return PlaceOf(line.LineNumber, line.LinePosition, length);
    }

    private TextSpan PlaceOf(int line, int column, int length)
    {
        var start = line < 1 || line > _file.LineCount ? _file.Content.Length : _file.StartOfLine(line) + column - 1;
        start = Math.Clamp(start, 0, _file.Content.Length);
        return new(_file, start, Math.Min(length, _file.Content.Length - start));
    }
}
