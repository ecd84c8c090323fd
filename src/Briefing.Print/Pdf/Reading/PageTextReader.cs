using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Reading;

/// <summary>Reads the text of a page by marked content (ISO 32000-1, 14.6); untagged text is an artifact.</summary>
internal sealed class PageTextReader(IReadOnlyDictionary<string, ToUnicodeMap> fonts, ReadingBudget budget)
{
    /// <summary>Operators have six at most.</summary>
    private const int MaxOperands = 64;

    // All of the page, and of them those of each tagged sequence.
    private readonly List<ShownRun> _runs = [];
    private readonly Dictionary<int, Range> _sequences = [];

    private ToUnicodeMap? _font;
    private int _firstRun;
    private bool _isMoved = true;
    private int? _contentId;

    // How many sequences are open within the tagged one, and at which of them its text is replaced.
    private int _depth;
    private int? _replaced;
    private double _x;
    private double _y;

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

        return reader.Texts();
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
                (_x, _y, _isMoved) = (0, 0, true);
                break;
            case ("Td", [PdfObject.Number right, PdfObject.Number down]):
                (_x, _y, _isMoved) = (_x + right.Value, _y + down.Value, true);
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
            (_depth, _firstRun, _isMoved) = (0, _runs.Count, true);
            return;
        }

        _depth++;
        if (_replaced is null && properties.FirstOrDefault(entry => entry.Key == "ActualText").Value is PdfObject.Bytes actual)
        {
            Add(TextOf(actual.Value.Span));
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
            _sequences[ended] = _firstRun.._runs.Count;
        (_contentId, _replaced, _depth) = (null, null, 0);
    }

    private void Show(PdfObject.Array run)
    {
        if (_contentId is null || _font is null || _replaced is not null)
            return;

        foreach (var bytes in run.Items.OfType<PdfObject.Bytes>())
        {
            var codes = bytes.Value.Span;
            for (var i = 0; i + 1 < codes.Length; i += 2)
                Add(_font.Of(codes[i..]));
        }
    }

    private void Add(string text)
    {
        if (_isMoved)
            _runs.Add(new(_x, _y));

        _isMoved = false;

        // A glyph can have a long text, and be shown without end.
        budget.Spend(Math.Max(1, text.Length));
        _runs[^1].Add(text);
    }

    private Dictionary<int, TaggedText> Texts()
    {
        var texts = new Dictionary<int, TaggedText>();
        var text = new StringBuilder();
        foreach (var (id, range) in _sequences)
        {
            var (first, count) = range.GetOffsetAndLength(_runs.Count);
            for (var i = first; i < first + count; i++)
            {
                if (i > first && IsNewLine(_runs[i - 1].Y, _runs[i].Y))
                    text.Append('\n');

                _runs[i].AddTo(text, i > 0 ? _runs[i - 1] : null, i + 1 < _runs.Count ? _runs[i + 1] : null);
            }

            texts[id] = count == 0 ? new("", 0, 0) : new(text.ToString(), _runs[first].Y, _runs[first + count - 1].Y);
            text.Clear();
        }

        return texts;
    }

    private static string TextOf(ReadOnlySpan<byte> text) =>
        text is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(text[2..]) : Encoding.Latin1.GetString(text);
}
