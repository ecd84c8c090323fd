namespace Briefing.Import.Recognition;

/// <summary>Whether a text is a table: its first lines have the same number of commas, semicolons or tabs.</summary>
internal static class CsvSigns
{
    private const int Lines = 10;

    public static bool Has(string text)
    {
        var lines = text.Split('\n', Lines + 1).Take(Lines).Where(line => line.AsSpan().Trim().Length > 0).ToList();
        return lines.Count > 1 && ",;\t".Any(sign => Count(lines[0], sign) is > 0 and var count && lines.TrueForAll(line => Count(line, sign) == count));
    }

    private static int Count(string line, char sign)
    {
        var (count, isQuoted) = (0, false);
        foreach (var character in line)
        {
            if (character == '"')
                isQuoted = !isQuoted;
            else if (character == sign && !isQuoted)
                count++;
        }

        return count;
    }
}
