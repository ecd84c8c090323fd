using System.Xml;

namespace Briefing.Print.Images.Vector;

/// <summary>
/// Reads an SVG file of filled shapes, as design programs write it. Any other content (a script, a link, text, a line) is
/// reported with its place: printed without it, the drawing would not look as its author intended.
/// </summary>
internal sealed class SvgReader
{
    private readonly string _content;
    private readonly XmlLines _lines;
    private readonly SvgDefinitions _definitions;
    private readonly ICollection<ArtworkFault> _faults;
    private readonly XmlReader _xml;
    private readonly ImmutableArray<ArtworkShape>.Builder _shapes = ImmutableArray.CreateBuilder<ArtworkShape>();

    // The fills of the enclosing elements.
    private readonly Stack<SvgPaint> _around = new();
    private ViewBox? _viewBox;

    private SvgReader(
        string content, XmlLines lines, XmlReader xml, SvgDefinitions definitions, ICollection<ArtworkFault> faults) =>
        (_content, _lines, _xml, _definitions, _faults) = (content, lines, xml, definitions, faults);

    /// <param name="faults">Receives the faults found.</param>
    /// <returns><c>null</c> if the file cannot be drawn; then there are faults.</returns>
    public static Artwork? Read(string content, ICollection<ArtworkFault> faults)
    {
        // One that only names the format is harmless.
        var doctype = content.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        if (doctype >= 0 && content.AsSpan(doctype).IndexOfAny('[', '>') is >= 0 and var end && content[doctype + end] == '[')
        {
            faults.Add(new ArtworkFault.Unsupported(
                doctype, "<!DOCTYPE".Length, "A document type declaration could define anything."));
            return null;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreWhitespace = true,
        };
        var lines = new XmlLines(content);
        using var first = XmlReader.Create(new StringReader(content), settings);
        var definitions = SvgDefinitions.Read(first, lines, faults);
        using var xml = XmlReader.Create(new StringReader(content), settings);
        return new SvgReader(content, lines, xml, definitions, faults).Read();
    }

    private Artwork? Read()
    {
        try
        {
            while (_xml.Read())
                Accept();
        }
        catch (XmlException e)
        {
            ReportCharacter(_lines.OffsetOf(e.LineNumber, e.LinePosition), "The file is not XML from here on.");
        }

        if (_faults.Count > 0 || _viewBox is not { } box)
            return null;

        if (_shapes.Count > 0)
            return new(box.Width, box.Height, _shapes.ToImmutable());

        _faults.Add(new ArtworkFault.Unsupported(0, 0, "Nothing is drawn in this file."));
        return null;
    }

    private void Accept()
    {
        var isIgnored = _around.TryPeek(out var outer) && outer.IsIgnored;
        switch (_xml.NodeType)
        {
            case XmlNodeType.Element when isIgnored:
                Enter(outer!);
                break;
            case XmlNodeType.Element:
                Enter(Accept(new SvgElement(_content, _lines, _xml, _definitions, _faults), outer ?? SvgPaint.Initial));
                break;
            case XmlNodeType.EndElement:
                _around.Pop();
                break;
            case XmlNodeType.XmlDeclaration:
                break;
            default:
                if (!isIgnored)
                    ReportCharacter(_lines.OffsetOf(_xml), "Only elements can be printed in a logo.");
                break;
        }
    }

    /// <returns>The fill that applies to the child elements.</returns>
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

        // Text alternatives, which the theme gives in 'alternative'; definitions, which are reported where they are used.
        if (element.IsOfAnotherProgram
            || element.Name is "title" or "desc" or "metadata" or "defs" or "style" or "clipPath" or "mask" or "filter"
                or "linearGradient" or "radialGradient" or "pattern" or "symbol")
            return SvgPaint.Ignored;

        if (!element.IsKnown)
        {
            element.Report($"<{_xml.Name}> cannot be printed in a logo.");
            return SvgPaint.Ignored;
        }

        if (isRoot)
            _viewBox = element.ViewBox();

        var paint = element.Paint(outer, _viewBox);
        if (!isRoot && !paint.IsIgnored && element.Steps(_viewBox, paint.Transform) is { IsEmpty: false } steps && paint.IsFilled)
            _shapes.Add(new(steps, paint.Fill, paint.IsEvenOdd));

        return paint;
    }

    private void Enter(SvgPaint paint)
    {
        if (!_xml.IsEmptyElement)
            _around.Push(paint);
    }

    private void ReportCharacter(int at, string reason) =>
        _faults.Add(new ArtworkFault.Unsupported(at, Math.Min(1, _content.Length - at), reason));
}
