namespace Briefing.Packages;

/// <summary>The container of Office files before 2007, and of those that are locked with a password (MS-CFB).</summary>
internal static class OleContainer
{
    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0];

    public static bool Is(ReadOnlySpan<byte> file) => file.StartsWith(Signature);
}
