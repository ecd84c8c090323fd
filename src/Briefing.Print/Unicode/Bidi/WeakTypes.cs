using static Briefing.Print.Unicode.Bidi.BidiClass;

namespace Briefing.Print.Unicode.Bidi;

/// <summary>Marks take the type of their base, separators and terminators that of their numbers: rules W1 to W7.</summary>
internal static class WeakTypes
{
    public static void Resolve(RunSequence sequence)
    {
        ResolveMarks(sequence.Types, sequence.Before);
        ResolveArabic(sequence.Types, sequence.Before);
        ResolveSeparators(sequence.Types);
        ResolveTerminators(sequence.Types);
        ResolveNumbers(sequence.Types, sequence.Before);
    }

    // W1.
    private static void ResolveMarks(Span<BidiClass> types, BidiClass before)
    {
        foreach (ref var type in types)
        {
            if (type is NSM)
                type = before.OpensIsolate() || before is PDI ? ON : before;

            before = type;
        }
    }

    // W2 and W3.
    private static void ResolveArabic(Span<BidiClass> types, BidiClass strong)
    {
        foreach (ref var type in types)
        {
            if (type is L or R or AL)
                strong = type;

            type = type switch
            {
                EN when strong is AL => AN,
                AL => R,
                _ => type,
            };
        }
    }

    // W4.
    private static void ResolveSeparators(Span<BidiClass> types)
    {
        for (var i = 1; i < types.Length - 1; i++)
        {
            var (left, right) = (types[i - 1], types[i + 1]);
            if (left == right && (types[i], left) is (ES or CS, EN) or (CS, AN))
                types[i] = left;
        }
    }

    // W5 and W6.
    private static void ResolveTerminators(Span<BidiClass> types)
    {
        for (var i = 0; i < types.Length; i++)
        {
            var end = i;
            while (end < types.Length && types[end] is ET)
                end++;

            var isByNumber = (i > 0 && types[i - 1] is EN) || (end < types.Length && types[end] is EN);
            types[i..end].Fill(isByNumber ? EN : ON);

            if (end < types.Length && types[end] is ES or CS)
                types[end] = ON;

            i = end;
        }
    }

    // W7.
    private static void ResolveNumbers(Span<BidiClass> types, BidiClass strong)
    {
        foreach (ref var type in types)
        {
            if (type is L or R)
                strong = type;
            else if (type is EN && strong is L)
                type = L;
        }
    }
}
