using System.Collections.Immutable;
using System.Text;

namespace Briefing.Fuzz.Oracles;

/// <summary>Reads a table by the letter of RFC 4180.</summary>
internal static class CsvTable
{
    /// <exception cref="BrokenPromiseException">It is not one.</exception>
    public static ImmutableArray<ImmutableArray<string>> Parse(string csv)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (var at = 0; at < csv.Length;)
        {
            var row = ImmutableArray.CreateBuilder<string>();
            row.Add(Cell(csv, ref at));
            while (At(csv, at) == ',')
            {
                at++;
                row.Add(Cell(csv, ref at));
            }

            if (At(csv, at) != '\r' || At(csv, at + 1) != '\n' || (rows.Count > 0 && rows[0].Length != row.Count))
            {
                throw new BrokenPromiseException(
                    "CSV: not a record of RFC 4180", csv[Math.Max(at - 100, 0)..Math.Min(at + 20, csv.Length)]);
            }

            at += 2;
            rows.Add(row.ToImmutable());
        }

        return rows.ToImmutable();
    }

    private static char At(string csv, int index) => index < csv.Length ? csv[index] : '\0';

    private static string Cell(string csv, ref int at)
    {
        var cell = new StringBuilder();
        if (At(csv, at) != '"')
        {
            for (; At(csv, at) is not (',' or '\r' or '\n' or '"' or '\0'); at++)
                cell.Append(csv[at]);

            return cell.ToString();
        }

        for (at++; at < csv.Length; cell.Append(csv[at++]))
        {
            if (csv[at] == '"' && At(csv, ++at) != '"')
                break;
        }

        return cell.ToString();
    }
}
