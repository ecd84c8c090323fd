using static Briefing.Print.Unicode.Bidi.BidiClass;

namespace Briefing.Print.Unicode.Bidi;

/// <summary>Spaces and marks take the direction of what surrounds them, and all types become levels: rules N1, N2, I1 and I2.</summary>
internal static class NeutralTypes
{
    public static void Resolve(RunSequence sequence)
    {
        var types = sequence.Types;
        var left = sequence.Before;

        for (var i = 0; i < types.Length; i++)
        {
            var end = i;
            while (end < types.Length && types[end] is not (L or R or EN or AN))
                end++;

            var right = end == types.Length ? sequence.After : DirectionOf(types[end]);
            types[i..end].Fill(left == right ? left : BidiClasses.DirectionOf(sequence.Level));
            (left, i) = (right, end);
        }
    }

    public static byte LevelOf(BidiClass type, byte level) => type switch
    {
        L => (byte)((level + 1) & ~1),
        R => (byte)(level | 1),
        _ => (byte)((level + 2) & ~1),
    };

    private static BidiClass DirectionOf(BidiClass type) => type is L ? L : R;
}
