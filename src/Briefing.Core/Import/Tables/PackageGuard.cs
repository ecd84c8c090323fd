using Briefing.Packages;

namespace Briefing.Import.Tables;

/// <summary>Judges a workbook's file before anything in it is read: what it is, and how large it becomes.</summary>
internal static class PackageGuard
{
    private const string SaveAgain = "Open it in Excel or LibreOffice, and save it as .xlsx.";

    // "EncryptedPackage" in UTF-16, a stream of the container that Excel puts around what it encrypts (MS-OFFCRYPTO, 2.3.4.4).
    private static readonly byte[] s_encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Whether a file begins as a workbook does: as a zip, or as the container of old or encrypted ones.</summary>
    public static bool IsPackage(ReadOnlySpan<byte> content) => content.StartsWith("PK\x03\x04"u8) || OleContainer.Is(content);

    /// <returns>Its parts.</returns>
    /// <exception cref="TableException">It is no workbook, or too large.</exception>
    public static PackageReader Open(byte[] content)
    {
        if (OleContainer.Is(content))
        {
            throw content.AsSpan().IndexOf(s_encrypted) >= 0
                ? new TableException("is encrypted with a password", "Save it without the password.")
                : new TableException("is in the old format, .xls", SaveAgain);
        }

        try
        {
            return PackageReader.Unpack(content, TableLimits.Parts, TableLimits.Unpacked, RefuseOthers);
        }
        catch (PackageException e)
        {
            throw new TableException(e.Message, e.IsTooLarge ? "Take pictures and other sheets out of it." : SaveAgain);
        }
    }

    private static void RefuseOthers(ImmutableArray<string> names)
    {
        if (names.Any(name => name.EndsWith("workbook.bin", StringComparison.OrdinalIgnoreCase)))
            throw new TableException("is a binary workbook, .xlsb", SaveAgain);
        if (names.Contains("content.xml"))
            throw new TableException("is in LibreOffice's own format", SaveAgain);
        if (names.Any(name => name.StartsWith("word/", StringComparison.Ordinal)))
            throw new TableException("is a Word file", "Put the table into a workbook.");
        if (!names.Contains("[Content_Types].xml"))
            throw new TableException("is a zip file, but not a workbook", SaveAgain);
    }
}
