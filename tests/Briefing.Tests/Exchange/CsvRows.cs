using System.Text;

namespace Briefing.Tests.Exchange;

/// <summary>Reads the records of RFC 4180, and nothing that only looks like them.</summary>
internal static class CsvRows
{
    public static List<string[]> Parse(string csv)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        for (var at = 0; at < csv.Length;)
        {
            row.Add(Cell(csv, ref at));
            if (csv[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", csv.Substring(at, 2));
            at += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        Assert.Empty(row);
        return rows;
    }

    private static string Cell(string csv, ref int at)
    {
        var cell = new StringBuilder();
        if (csv[at] != '"')
        {
            for (; csv[at] is not (',' or '\r'); at++)
            {
                Assert.NotEqual('"', csv[at]);
                cell.Append(csv[at]);
            }

            return cell.ToString();
        }

        for (at++; ; at++)
        {
            if (csv[at] == '"' && csv[++at] != '"')
                return cell.ToString();

            cell.Append(csv[at]);
        }
    }
}
