using static Briefing.Print.Unicode.Lines.LineBreakClass;

namespace Briefing.Print.Unicode.Lines;

/// <summary>Line_Break, and what its rules ask besides.</summary>
internal static class LineBreakClasses
{
    /// <summary>Set in the table if East_Asian_Width is F, H or W.</summary>
    public const byte Wide = 0x40;

    /// <summary>Set for an unassigned code point that is Extended_Pictographic.</summary>
    public const byte FuturePicture = 0x80;

    private const byte Class = 0x3F;

    private static readonly Lazy<CodePointTable> s_table = new(() => CodePointTable.Read("LineBreakClass.bin"));

    public static CodePointTable Table => s_table.Value;

    public static bool IsWide(int codePoint) => (Table[codePoint] & Wide) != 0;

    public static bool IsFuturePicture(int codePoint) => (Table[codePoint] & FuturePicture) != 0;

    /// <summary>The class that the rules see: LB1. Scripts that need a dictionary have the class of letters.</summary>
    public static LineBreakClass Resolve(byte value, int codePoint) => (LineBreakClass)(value & Class) switch
    {
        // A dagger belongs to what it marks, also after a character after which a line could end.
        AI when codePoint is 0x2020 or 0x2021 => PO,
        AI or SG or XX => AL,
        CJ => NS,
        SA when IsMark(codePoint) => CM,
        SA => AL,
        var type => type,
    };

    /// <summary>Whether only its words tell where a line may end.</summary>
    public static bool NeedsWords(byte value) => (LineBreakClass)(value & Class) is SA;

    private static bool IsMark(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
