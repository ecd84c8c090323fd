using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Briefing.WordOutput;

/// <summary>The lists of a document: one of bullets, and one for each run of numbers, which begins where the text says.</summary>
internal sealed class WordLists
{
    /// <summary>The list of the style for bullets.</summary>
    public const int Bullets = 1;

    /// <summary>The list of the style for numbers.</summary>
    public const int Numbers = 2;

    /// <summary>From the margin to the text of an item, in points.</summary>
    public const double Indent = 18;

    private readonly W.Numbering _numbering;
    private int _last;

    /// <param name="numbering">To which the lists are added.</param>
    public WordLists(W.Numbering numbering)
    {
        _numbering = numbering;
        numbering.Append(Abstract(Bullets, W.NumberFormatValues.Bullet, "•"), Abstract(Numbers, W.NumberFormatValues.Decimal, "%1."));
        numbering.Append(Instance(Bullets, Bullets), Instance(Numbers, Numbers));
        _last = Numbers;
    }

    /// <returns>The number of a new list, the first item of which has this number.</returns>
    public int From(int number)
    {
        var list = Instance(++_last, Numbers);
        list.Append(new W.LevelOverride { LevelIndex = 0, StartOverrideNumberingValue = new() { Val = number } });
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

    private static W.NumberingInstance Instance(int id, int list) =>
        new(new W.AbstractNumId { Val = list }) { NumberID = id };
}
