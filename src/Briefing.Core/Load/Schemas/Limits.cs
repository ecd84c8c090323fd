namespace Briefing.Load.Schemas;

/// <summary>
/// How much of a debate is read: far more than anyone writes, but little enough for an answer within seconds. docs/format.md
/// gives the same limits.
/// </summary>
internal static class Limits
{
    /// <summary>Bytes in one file.</summary>
    public const int File = 4 << 20;

    /// <summary>Bytes in all files of a debate.</summary>
    public const int Debate = 8 << 20;

    /// <summary>UTF-16 units in one text: about thirty pages.</summary>
    public const int Text = 100_000;

    /// <summary>Items in a list.</summary>
    public const int Items = 5_000;

    /// <summary>Unknown keys of one mapping that are reported one by one.</summary>
    public const int Keys = 50_000;

    /// <summary>Paper runs out of room for columns, and pairs of them, long before.</summary>
    public const int Stakeholders = 100;

    public const int Issues = 2_000;

    public const int Events = 2_000;

    /// <summary>Depth of nested lists and mappings.</summary>
    public const int Nesting = 64;

    /// <summary>Values repeated by aliases in one file; long texts count as one per hundred characters.</summary>
    public const long RepeatedValues = 100_000;
}
