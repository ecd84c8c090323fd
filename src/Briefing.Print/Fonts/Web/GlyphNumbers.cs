namespace Briefing.Print.Fonts.Web;

/// <summary>The glyphs of a subset: their numbers are in the order in which they come, from .notdef, which is 0.</summary>
internal sealed class GlyphNumbers
{
    private readonly List<int> _old = [0];
    private readonly Dictionary<int, int> _new = new() { [0] = 0 };

    public int Count => _old.Count;

    /// <summary>Their numbers in the whole face.</summary>
    public IReadOnlyList<int> Old => _old;

    public bool Has(int old) => _new.ContainsKey(old);

    public int NewOf(int old) => _new[old];

    public int Add(int old)
    {
        if (!_new.TryGetValue(old, out var number))
        {
            _new.Add(old, number = _old.Count);
            _old.Add(old);
        }

        return number;
    }
}
