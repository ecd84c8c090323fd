using System.Xml.Linq;
using Briefing.Packages;

namespace Briefing.WordOutput;

/// <summary>The lists of a document: one of bullets, and one for each run of numbers, which begins where the text says.</summary>
internal sealed class WordLists
{
    /// <summary>From the margin to the text of an item, in points.</summary>
    public const double Indent = 18;

    private readonly XElement _numbering;
    private readonly int _numbers;
    private int _last;

    /// <param name="numbering">To which the lists are added, after those of a template.</param>
    public WordLists(XElement numbering)
    {
        _numbering = numbering;
        var kind = numbering.Elements(OfficeNames.W + "abstractNum").Max(list => WordXml.Number(list, "abstractNumId")) + 1 ?? 1;
        _last = Lists.Max(list => WordXml.Number(list, "numId")) ?? 0;
        _numbers = kind + 1;
        AddKind(Abstract(kind, "bullet", "•"));
        AddKind(Abstract(_numbers, "decimal", "%1."));
        Bullets = Add(kind);
        Numbers = Add(_numbers);
    }

    /// <summary>The list of the style for bullets.</summary>
    public int Bullets { get; }

    /// <summary>The list of the style for numbers.</summary>
    public int Numbers { get; }

    private IEnumerable<XElement> Lists => _numbering.Elements(OfficeNames.W + "num");

    /// <returns>The number of a new list, the first item of which has this number.</returns>
    public int From(int number) =>
        Add(_numbers, WordXml.Element("lvlOverride", WordXml.Attribute("ilvl", 0), WordXml.Value("startOverride", number)));

    /// <summary>Kinds come before the lists.</summary>
    private void AddKind(XElement kind)
    {
        if (Lists.FirstOrDefault() is { } first)
            first.AddBeforeSelf(kind);
        else
            _numbering.Add(kind);
    }

    private int Add(int kind, XElement? start = null)
    {
        var list = WordXml.Element("num", WordXml.Attribute("numId", ++_last), WordXml.Value("abstractNumId", kind), start);
        if (Lists.LastOrDefault() is { } last)
            last.AddAfterSelf(list);
        else
            _numbering.Add(list);

        return _last;
    }

    private static XElement Abstract(int id, string format, string text) => WordXml.Element(
        "abstractNum",
        WordXml.Attribute("abstractNumId", id),
        WordXml.Value("multiLevelType", "singleLevel"),
        WordXml.Element(
            "lvl",
            WordXml.Attribute("ilvl", 0),
            WordXml.Value("start", 1),
            WordXml.Value("numFmt", format),
            WordXml.Value("lvlText", text),
            WordXml.Value("lvlJc", "left"),
            WordXml.Element("pPr", WordXml.Element(
                "ind", WordXml.Attribute("left", WordUnits.Twips(Indent)), WordXml.Attribute("hanging", WordUnits.Twips(Indent))))));
}
