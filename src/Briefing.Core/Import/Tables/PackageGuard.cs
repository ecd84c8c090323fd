using System.IO.Compression;

namespace Briefing.Import.Tables;

/// <summary>Judges a workbook's file before anything in it is read: what it is, and how large it becomes.</summary>
internal static class PackageGuard
{
    private const string SaveAgain = "Open it in Excel or LibreOffice, and save it as .xlsx.";

    // "EncryptedPackage" in UTF-16, a stream of the container that Excel puts around what it encrypts (MS-OFFCRYPTO, 2.3.4.4).
    private static readonly byte[] s_encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Whether a file begins as a workbook does: as a zip, or as the container of old or encrypted ones.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> content) => content.StartsWith("PK\x03\x04"u8) || IsContainer(content);

    /// <returns>The names of the parts.</returns>
    /// <exception cref="TableException">It is no workbook, or too large.</exception>
    public static ImmutableArray<string> Check(byte[] content)
    {
        if (IsContainer(content))
        {
            throw content.AsSpan().IndexOf(s_encrypted) >= 0
                ? new TableException("is encrypted with a password", "Save it without the password.")
                : new TableException("is of the old kind, .xls", SaveAgain);
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (zip.Entries.Count > TableLimits.Parts)
                throw new TableException($"has more than {TableLimits.Parts} parts", SaveAgain);

            var names = zip.Entries.Select(entry => entry.FullName).ToImmutableArray();
            RefuseOthers(names);
            RefuseBombs(zip);
            return names;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            throw new TableException("is damaged", SaveAgain);
        }
    }

    private static bool IsContainer(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    private static void RefuseOthers(ImmutableArray<string> names)
    {
        if (names.Any(name => name.EndsWith("workbook.bin", StringComparison.OrdinalIgnoreCase)))
            throw new TableException("is a binary workbook, .xlsb", SaveAgain);
        if (names.Contains("content.xml"))
            throw new TableException("is of LibreOffice's own kind", SaveAgain);
        if (names.Any(name => name.StartsWith("word/", StringComparison.Ordinal)))
            throw new TableException("is a Word file", "Put the table into a workbook.");
        if (!names.Contains("[Content_Types].xml"))
            throw new TableException("is a zip file, and no workbook", SaveAgain);
    }

    // What a header says of a length may be a lie, so the bytes are counted.
    private static void RefuseBombs(ZipArchive zip)
    {
        var (left, buffer) = ((long)TableLimits.Unpacked, new byte[1 << 16]);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if ((left -= read) < 0)
                {
                    throw new TableException(
                        $"unpacks to more than {TableLimits.Unpacked >> 20} MiB", "Take pictures and other sheets out of it.");
                }
            }
        }
    }
}
