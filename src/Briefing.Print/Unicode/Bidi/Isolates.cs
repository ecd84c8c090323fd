namespace Briefing.Print.Unicode.Bidi;

/// <summary>Which isolate initiator belongs to which PDI (definition BD9), and first strong characters (P2, P3).</summary>
internal sealed class Isolates
{
    private const int None = -1;

    private readonly Stack<int> _open = [];
    private int[] _partners = [];

    /// <summary>Finds the partners in a paragraph.</summary>
    /// <param name="start">The index of its first unit.</param>
    /// <param name="classes">Those of the whole text up to the end of the paragraph.</param>
    public void Find(ReadOnlySpan<BidiClass> classes, int start)
    {
        if (_partners.Length < classes.Length)
            _partners = new int[Math.Max(classes.Length, 2 * _partners.Length)];

        for (var i = start; i < classes.Length; i++)
        {
            _partners[i] = None;

            if (classes[i].OpensIsolate())
            {
                _open.Push(i);
            }
            else if (classes[i] is BidiClass.PDI && _open.TryPop(out var initiator))
            {
                _partners[initiator] = i;
                _partners[i] = initiator;
            }
        }

        _open.Clear();
    }

    /// <summary>Whether an initiator or a PDI has a partner.</summary>
    public bool TryGetPartner(int index, out int partner)
    {
        partner = _partners[index];
        return partner != None;
    }

    /// <summary>The level that the first strong character asks for, leaving out what is isolated: 0, or 1 for right to left.</summary>
    /// <param name="start">The first unit to look at.</param>
    /// <param name="classes">Those of the whole text up to the end of the paragraph.</param>
    public byte FirstStrongLevel(ReadOnlySpan<BidiClass> classes, int start)
    {
        for (var i = start; i < classes.Length; i++)
        {
            if (classes[i] is BidiClass.L)
                return 0;

            if (classes[i] is BidiClass.R or BidiClass.AL)
                return 1;

            if (classes[i].OpensIsolate())
                i = TryGetPartner(i, out var end) ? end : classes.Length;
        }

        return 0;
    }

    /// <summary>The level inside a first strong isolate.</summary>
    public byte FirstStrongLevelWithin(ReadOnlySpan<BidiClass> classes, int initiator) =>
        FirstStrongLevel(TryGetPartner(initiator, out var end) ? classes[..end] : classes, initiator + 1);
}
