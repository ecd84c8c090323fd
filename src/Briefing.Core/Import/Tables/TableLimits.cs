namespace Briefing.Import.Tables;

/// <summary>How much of a table is read: far more than a debate may hold.</summary>
internal static class TableLimits
{
    /// <summary>Bytes of everything in a workbook when unpacked.</summary>
    public const int Unpacked = 64 << 20;

    /// <summary>Files in a workbook.</summary>
    public const int Parts = 2_000;

    /// <summary>Cells with something in them.</summary>
    public const int Cells = 500_000;

    /// <summary>UTF-16 units in all cells.</summary>
    public const int Text = 16 << 20;
}
