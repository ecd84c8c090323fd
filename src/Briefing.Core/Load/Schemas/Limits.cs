namespace Briefing.Load.Schemas;

/// <summary>
/// How much of a debate is read: far more than anybody writes, and so little that the answer comes within seconds. The
/// format says the same in docs/format.md.
/// </summary>
internal static class Limits
{
    /// <summary>Of one file, bytes.</summary>
    public const int File = 4 << 20;

    /// <summary>Of all files of a debate, bytes.</summary>
    public const int Debate = 8 << 20;

    /// <summary>Of one text, UTF-16 units: some thirty pages.</summary>
    public const int Text = 100_000;

    /// <summary>Of a list.</summary>
    public const int Items = 5_000;

    /// <summary>Columns, and pairs of them, are more than the paper has room for long before.</summary>
    public const int Stakeholders = 100;

    public const int Issues = 2_000;

    public const int Events = 2_000;

    /// <summary>Of lists and keys within each other.</summary>
    public const int Nesting = 64;

    /// <summary>Values, a long text counting for one each hundred characters, that references of the form <c>*name</c> repeat in one file.</summary>
    public const long RepeatedValues = 100_000;
}
