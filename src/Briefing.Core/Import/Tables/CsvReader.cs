using Briefing.Import.Recognition;
using Sylvan.Data.Csv;

namespace Briefing.Import.Tables;

/// <summary>Reads a table of separated values, whatever program and country it is from.</summary>
internal static class CsvReader
{
    private const string SeparatorLine = "sep=";

    /// <returns>The table, and the name of its encoding if that is a guess.</returns>
    /// <exception cref="TableException">It is no table.</exception>
    public static (RawSheet Sheet, string? Guess) Read(byte[] content)
    {
        var (text, guess) = Decoded(content);
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new TableException("is not text", "Save it as CSV, or as .xlsx.");

        var separator = SeparatorOf(ref text);
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = separator,
            BufferSize = 1 << 16,
            MaxBufferSize = 1 << 24,
        };
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), options);
            return (new("", Cells(reader), []), guess);
        }
        catch (Exception e) when (e is CsvFormatException or CsvConfigurationException)
        {
            throw new TableException(
                "has a quotation mark that is never closed, or text after a closing one",
                "Double the quotation marks within a cell, or export the file again from the program that wrote it.")
            {
                Place = FaultyQuotation(text, separator) is { } start ? (text, start) : null,
            };
        }
    }

    /// <summary>Where the first cell in quotation marks opens that does not end where the next cell begins (RFC 4180, 2).</summary>
    private static int? FaultyQuotation(string text, char separator)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '"' || (at > 0 && text[at - 1] != separator && text[at - 1] is not ('\r' or '\n')))
                continue;

            var (start, end) = (at, at + 1);
            while (end < text.Length && (text[end] != '"' || (end + 1 < text.Length && text[end + 1] == '"')))
                end += text[end] == '"' ? 2 : 1;

            if (end >= text.Length || (end + 1 < text.Length && text[end + 1] != separator && text[end + 1] is not ('\r' or '\n')))
                return start;

            at = end;
        }

        return null;
    }

    private static ImmutableArray<RawCell> Cells(CsvDataReader reader)
    {
        var cells = ImmutableArray.CreateBuilder<RawCell>();
        for (var row = 1; reader.Read(); row++)
        {
            for (var column = 0; column < reader.RowFieldCount; column++)
            {
                var value = reader.GetString(column).Replace("\r\n", "\n", StringComparison.Ordinal);
                if (!string.IsNullOrWhiteSpace(value))
                    cells.Add(new(row, column + 1, value));
            }

            if (cells.Count > TableLimits.Cells)
                throw new TableException($"has more than {TableLimits.Cells:N0} cells", "Import it in parts.");
        }

        return cells.ToImmutable();
    }

    private static (string Text, string? Guess) Decoded(byte[] content)
    {
        switch (content)
        {
            case [0xFF, 0xFE, ..]:
                return (Encoding.Unicode.GetString(content.AsSpan(2)), null);
            case [0xFE, 0xFF, ..]:
                return (Encoding.BigEndianUnicode.GetString(content.AsSpan(2)), null);
            case [0xEF, 0xBB, 0xBF, .. var rest] when !System.Text.Unicode.Utf8.IsValid(rest):
                throw new TableException("begins as UTF-8, but contains bytes that are not UTF-8", "Save it as UTF-8 again.");
            case [0xEF, 0xBB, 0xBF, ..]:
                return (Encoding.UTF8.GetString(content.AsSpan(3)), null);
        }

        if (System.Text.Unicode.Utf8.IsValid(content))
            return (Encoding.UTF8.GetString(content), null);

        return (WesternText.Decode(content), WesternText.Name);
    }

    /// <summary>The sign that the first line has most of, outside quotation marks; or what Excel's own first line says.</summary>
    private static char SeparatorOf(ref string text)
    {
        if (text.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase) && text.Length > SeparatorLine.Length + 1
            && text[SeparatorLine.Length + 1] is '\r' or '\n')
        {
            var said = text[SeparatorLine.Length];

            // Its line stays, empty, so that rows keep their numbers.
            text = text[(SeparatorLine.Length + 1)..];
            return said;
        }

        var (commas, semicolons, tabs, quoted) = (0, 0, 0, false);
        foreach (var character in text)
        {
            quoted ^= character == '"';
            if (quoted)
                continue;
            if (character is '\r' or '\n' && commas + semicolons + tabs > 0)
                break;

            commas += character == ',' ? 1 : 0;
            semicolons += character == ';' ? 1 : 0;
            tabs += character == '\t' ? 1 : 0;
        }

        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
