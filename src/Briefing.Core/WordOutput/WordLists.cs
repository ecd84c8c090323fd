using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.WordOutput;

/// <summary>The lists of a document: one of bullets, and one for each run of numbers, which begins where the text says.</summary>
internal sealed class WordLists
{
    /// <summary>From the margin to the text of an item, in points.</summary>
    public const double Indent = 18;

    private readonly W.Numbering _numbering;
    private readonly int _numbers;
    private int _last;

    /// <param name="numbering">To which the lists are added, after those of a template.</param>
    public WordLists(W.Numbering numbering)
    {
        _numbering = numbering;
        var kind = numbering.Elements<W.AbstractNum>().Max(list => list.AbstractNumberId?.Value) + 1 ?? 1;
        _last = numbering.Elements<W.NumberingInstance>().Max(list => list.NumberID?.Value) ?? 0;
        _numbers = kind + 1;
        AddKind(Abstract(kind, W.NumberFormatValues.Bullet, "•"));
        AddKind(Abstract(_numbers, W.NumberFormatValues.Decimal, "%1."));
        Bullets = Add(Instance(kind));
        Numbers = Add(Instance(_numbers));
    }

    /// <summary>The list of the style for bullets.</summary>
    public int Bullets { get; }

    /// <summary>The list of the style for numbers.</summary>
    public int Numbers { get; }

    /// <returns>The number of a new list, the first item of which has this number.</returns>
    public int From(int number)
    {
        var list = Instance(_numbers);
        list.Append(new W.LevelOverride { LevelIndex = 0, StartOverrideNumberingValue = new() { Val = number } });
        return Add(list);
    }

    /// <summary>Kinds come before the lists.</summary>
    private void AddKind(W.AbstractNum kind)
    {
        if (_numbering.Elements<W.NumberingInstance>().FirstOrDefault() is { } first)
            first.InsertBeforeSelf(kind);
        else
            _numbering.Append(kind);
    }

    private int Add(W.NumberingInstance list)
    {
        list.NumberID = ++_last;
        if (_numbering.Elements<W.NumberingInstance>().LastOrDefault() is { } last)
            last.InsertAfterSelf(list);
        else
            _numbering.Append(list);

        return _last;
    }

    private static W.AbstractNum Abstract(int id, W.NumberFormatValues format, string text) => new(
        new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel },
        new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = format },
            new W.LevelText { Val = text },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(
                new W.Indentation { Left = $"{WordUnits.Twips(Indent)}", Hanging = $"{WordUnits.Twips(Indent)}" }))
        {
            LevelIndex = 0,
        })
    {
        AbstractNumberId = id,
    };

    private static W.NumberingInstance Instance(int kind) => new(new W.AbstractNumId { Val = kind });
}
