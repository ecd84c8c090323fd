namespace Briefing.Print.Unicode.Bidi;

/// <summary>Bidi_Class, and Bidi_Paired_Bracket with its type.</summary>
internal static class BidiClasses
{
    /// <summary>Set in the table for a bracket, which is always ON; then its low bits tell how far its partner is.</summary>
    public const byte Bracket = 0x40;

    /// <summary>Set for a bracket that opens.</summary>
    public const byte Opening = 0x20;

    /// <summary>Added to the distance of the partner, which may be negative.</summary>
    public const byte Distance = 0x08;

    // U+2329 and U+232A are canonically equivalent to U+3008 and U+3009, and no other bracket is to any.
    private const char OldAngle = '\u2329';
    private const char Angle = '\u3008';

    private static readonly Lazy<CodePointTable> s_table = new(() => CodePointTable.Read("BidiClass.bin"));

    /// <summary>The class of each UTF-16 unit of a text.</summary>
    /// <returns>The classes that occur, a bit for each.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<BidiClass> classes)
    {
        var table = s_table.Value;
        var found = 0;

        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var value = table[isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i]];
            classes[i] = (value & Bracket) == 0 ? (BidiClass)value : BidiClass.ON;
            found |= 1 << (int)classes[i];

            if (isPair)
                classes[++i] = BidiClass.Tail;
        }

        return found;
    }

    /// <summary>Whether a character is a bracket.</summary>
    /// <param name="pair">The opening one of its pair.</param>
    public static bool IsBracket(char character, out char pair, out bool isOpening)
    {
        var value = s_table.Value[character];
        isOpening = (value & Opening) != 0;
        pair = isOpening ? character : (char)(character + (value & (Opening - 1)) - Distance);

        if (pair is OldAngle)
            pair = Angle;

        return (value & Bracket) != 0;
    }

    /// <summary>Those that rule X9 leaves out.</summary>
    public static bool IsRemoved(this BidiClass type) => type is BidiClass.BN or BidiClass.Tail
        or BidiClass.LRE or BidiClass.LRO or BidiClass.RLE or BidiClass.RLO or BidiClass.PDF;

    public static bool OpensIsolate(this BidiClass type) => type is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    /// <summary>The direction of a level: L or R.</summary>
    public static BidiClass DirectionOf(int level) => (level & 1) == 0 ? BidiClass.L : BidiClass.R;
}
