using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Reading;

/// <summary>Reads the text of a page by marked content (ISO 32000-1, 14.6); untagged text is an artifact.</summary>
internal sealed class PageTextReader(IReadOnlyDictionary<string, ToUnicodeMap> fonts, ReadingBudget budget)
{
    /// <summary>Operators have six at most.</summary>
    private const int MaxOperands = 64;

    private readonly Dictionary<int, TaggedText> _texts = [];
    private readonly StringBuilder _text = new();
    private ToUnicodeMap? _font;
    private int? _contentId;

    // How many sequences are open within the tagged one, and at which of them its text is replaced.
    private int _depth;
    private int? _replaced;
    private double _y;
    private double? _top;
    private double _bottom;

    public static IReadOnlyDictionary<int, TaggedText> Read(
        ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, ToUnicodeMap> fonts, ReadingBudget budget)
    {
        var reader = new PageTextReader(fonts, budget);
        var operands = new List<PdfObject>();
        var parser = new ObjectParser(content, budget);
        while (parser.Next() is { } next)
        {
            if (next.Value is { } operand)
            {
                operands.Add(operand);
                if (operands.Count > MaxOperands)
                    throw ObjectParser.Damaged();

                continue;
            }

            reader.Execute(next.Operator, operands);
            operands.Clear();
        }

        return reader._texts;
    }

    /// <summary>Whether two baselines belong to different lines; a superscript is on the same line.</summary>
    public static bool IsNewLine(double before, double after) => Math.Abs(before - after) > 6;

    private void Execute(string operation, List<PdfObject> operands)
    {
        switch (operation, operands)
        {
            case ("BDC", [PdfObject.Name, PdfObject.Dictionary properties]):
                Begin(properties);
                break;
            case ("BMC" or "BDC", _):
                Begin([]);
                break;
            case ("EMC", _):
                End();
                break;
            case ("BT", _):
                _y = 0;
                break;
            case ("Td", [PdfObject.Number, PdfObject.Number down]):
                _y += down.Value;
                break;
            case ("Tf", [PdfObject.Name name, PdfObject.Number]):
                _font = fonts.GetValueOrDefault(name.Value);
                break;
            case ("TJ", [PdfObject.Array run]):
                Show(run);
                break;
        }
    }

    /// <summary>A sequence within a tagged one is a part of it, and can say what its glyphs represent together.</summary>
    private void Begin(PdfObject.Dictionary properties)
    {
        if (_contentId is null)
        {
            var id = properties.FirstOrDefault(entry => entry.Key == "MCID").Value as PdfObject.Number;
            _contentId = (int?)id?.Value;
            _depth = 0;
            return;
        }

        _depth++;
        if (_replaced is null && properties.FirstOrDefault(entry => entry.Key == "ActualText").Value is PdfObject.Bytes actual)
        {
            AddText(TextOf(actual.Value.Span));
            _replaced = _depth;
        }
    }

    private void End()
    {
        if (_replaced == _depth)
            _replaced = null;
        if (_depth-- > 0)
            return;

        if (_contentId is { } ended)
            _texts[ended] = new(_text.ToString(), _top ?? 0, _bottom);
        _text.Clear();
        (_contentId, _top, _replaced, _depth) = (null, null, null, 0);
    }

    private void Show(PdfObject.Array run)
    {
        if (_contentId is null || _font is null || _replaced is not null)
            return;

        AddText("");
        foreach (var bytes in run.Items.OfType<PdfObject.Bytes>())
            _text.Append(_font.Of(bytes.Value.Span, budget));
    }

    private void AddText(string text)
    {
        if (_top is not null && IsNewLine(_bottom, _y))
            _text.Append('\n');

        budget.Spend(text.Length);
        _text.Append(text);
        _top ??= _y;
        _bottom = _y;
    }

    private static string TextOf(ReadOnlySpan<byte> text) =>
        text is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(text[2..]) : Encoding.Latin1.GetString(text);
}
