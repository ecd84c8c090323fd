using System.Xml;
using Briefing.Packages;
using Briefing.Tables;

namespace Briefing.Import.Tables;

/// <summary>
/// Reads the cells of a workbook (ECMA-376, part 1, 18). Nothing in it is run or fetched: neither macros nor links to other files.
/// </summary>
internal sealed class WorkbookReader
{
    private const string SaveAgain = "Open it in Excel or LibreOffice, and save it again.";

    private readonly PackageReader _package;
    private readonly List<string> _strings = [];
    private NumberText _numbers = new([], false);
    private int _cells;
    private int _text;

    private WorkbookReader(PackageReader package) => _package = package;

    /// <exception cref="TableException">It is no workbook, is damaged, or too large.</exception>
    public static ImmutableArray<RawSheet> Read(PackageReader package)
    {
        try
        {
            var workbook = package.RelationsOf("").FirstOrDefault(relation => relation.Kind == "officeDocument");
            return new WorkbookReader(package).Read(workbook ?? throw new InvalidDataException());
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new TableException("has a DTD in its XML, which workbooks do not have", SaveAgain);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or PackageException or FormatException or ArgumentException
            or OverflowException)
        {
            throw new TableException("is damaged", SaveAgain);
        }
    }

    private ImmutableArray<RawSheet> Read(PackageRelation workbook)
    {
        var (sheets, is1904) = Sheets(workbook);
        var parts = _package.RelationsOf(workbook.Part);
        _numbers = new(parts.FirstOrDefault(part => part.Kind == "styles") is { } styles ? Formats(styles) : [], is1904);
        if (parts.FirstOrDefault(part => part.Kind == "sharedStrings") is { } strings)
            ReadStrings(strings);

        return [.. sheets
            .Select(sheet => (sheet.Name, Part: parts.FirstOrDefault(part => part.Id == sheet.Id) ?? throw new InvalidDataException()))
            .Where(sheet => sheet.Part.Kind == "worksheet")
            .Select(sheet => Sheet(sheet.Name, sheet.Part))];
    }

    private (List<(string Name, string Id)> Sheets, bool Is1904) Sheets(PackageRelation workbook)
    {
        var (sheets, is1904) = (new List<(string, string)>(), false);
        using var xml = Open(workbook);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;

            if (xml.LocalName == "workbookPr")
                is1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet" && RelationOf(xml) is { } id)
                sheets.Add((xml.GetAttribute("name") ?? "", id));
        }

        return (sheets, is1904);
    }

    /// <summary>The id of a relation, in the namespace of either edition of the standard.</summary>
    private static string? RelationOf(XmlReader xml)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return null;
    }

    private ImmutableArray<(int Id, string? Code)> Formats(PackageRelation styles)
    {
        var (codes, formats, isOfCells) = (new Dictionary<int, string>(), ImmutableArray.CreateBuilder<(int, string?)>(), false);
        using var xml = Open(styles);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
                isOfCells = xml.NodeType == XmlNodeType.Element;
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(xml, "numFmtId") is { } own)
                codes[own] = xml.GetAttribute("formatCode") ?? "";
            else if (isOfCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
                formats.Add((Number(xml, "numFmtId") ?? 0, codes.GetValueOrDefault(Number(xml, "numFmtId") ?? 0)));
        }

        return formats.ToImmutable();
    }

    private void ReadStrings(PackageRelation part)
    {
        using var xml = Open(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
                _strings.Add(RichText(xml));
        }
    }

    private RawSheet Sheet(string name, PackageRelation part)
    {
        var (cells, merged) = (ImmutableArray.CreateBuilder<RawCell>(), ImmutableArray.CreateBuilder<string>());
        var (row, column) = (0, 0);
        using var xml = Open(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;

            if (xml.LocalName == "row")
            {
                (row, column) = (Number(xml, "r") ?? row + 1, 0);
            }
            else if (xml.LocalName == "c")
            {
                column = xml.GetAttribute("r") is { } reference ? ColumnOf(reference) : column + 1;
                if (Cell(xml, row, column) is { } cell)
                    cells.Add(Counted(cell));
            }
            else if (xml.LocalName == "mergeCell" && xml.GetAttribute("ref") is { } range)
            {
                merged.Add(range);
            }
        }

        return new(name, [.. cells.OrderBy(cell => (cell.Row, cell.Column)).DistinctBy(cell => (cell.Row, cell.Column))], merged.ToImmutable());
    }

    private RawCell Counted(RawCell cell)
    {
        _cells++;
        _text += cell.Text.Length;
        return _cells <= TableLimits.Cells && _text <= TableLimits.Text ? cell : throw new TableException(
            $"has more than {TableLimits.Cells:N0} cells, or {TableLimits.Text >> 20} million letters", "Import it in parts.");
    }

    /// <returns><c>null</c> for a cell without anything in it.</returns>
    private RawCell? Cell(XmlReader xml, int row, int column)
    {
        var (type, style) = (xml.GetAttribute("t") ?? "n", Number(xml, "s") ?? -1);
        if (xml.IsEmptyElement)
            return null;

        var (value, isFormula) = ((string?)null, false);
        using (var inside = xml.ReadSubtree())
        {
            inside.Read();
            while (inside.Read())
            {
                if (inside.NodeType != XmlNodeType.Element)
                    continue;

                isFormula |= inside.LocalName == "f";
                value = inside.LocalName switch
                {
                    "v" => TextOf(inside),
                    "is" => RichText(inside),
                    _ => value,
                };
            }
        }

        if (value is null)
            return isFormula ? new(row, column, "") { Flaw = "contains a formula that was never calculated" } : null;

        var text = type switch
        {
            "s" => _strings[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)],
            "b" => value == "1" ? "true" : "false",
            "inlineStr" => value,
            "str" => XmlCellText.Read(value),
            "d" => value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..10] : value,
            "n" => _numbers.Of(value, style),
            _ => value,
        };
        return string.IsNullOrWhiteSpace(text) && !isFormula ? null : new(row, column, text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            IsFormula = isFormula,
            Flaw = type == "e" ? $"shows the error {text}" : null,
        };
    }

    /// <summary>The runs of a text, without the sounds that are printed above characters.</summary>
    private static string RichText(XmlReader xml)
    {
        var text = new StringBuilder();
        using var inside = xml.ReadSubtree();
        inside.Read();
        var sounds = 0;
        while (inside.Read())
        {
            if (inside.LocalName == "rPh" && !inside.IsEmptyElement)
                sounds += inside.NodeType == XmlNodeType.Element ? 1 : -1;
            else if (sounds == 0 && inside is { NodeType: XmlNodeType.Element, LocalName: "t" })
                text.Append(TextOf(inside));
        }

        return XmlCellText.Read(text.ToString());
    }

    /// <summary>The text of an element, up to its end.</summary>
    private static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";

        var text = new StringBuilder();
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(xml.Value);
        }

        return text.ToString();
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
            column = Math.Min(1 << 20, (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1));

        return column;
    }

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private XmlReader Open(PackageRelation part) => XmlReader.Create(
        new MemoryStream(!part.IsExternal && _package.TryGet(part.Part, out var content) ? content : throw new InvalidDataException()),
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = TableLimits.Unpacked,
        });
}
