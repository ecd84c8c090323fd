namespace Briefing.Print.Layout.Paragraphs;

/// <summary>
/// The text of a paragraph as it is shaped: without soft hyphens, which would part letters that belong together, and with
/// spaces for line ends.
/// </summary>
internal sealed class ShownText
{
    private const char SoftHyphen = '\u00AD';

    private readonly ReusableList<char> _characters = new();

    // For each character, its index in the text that was appended, and whether a line may end with a hyphen before it; one more
    // entry for the end.
    private readonly ReusableList<int> _origins = new();
    private readonly ReusableList<HyphenKind> _hyphens = new();
    private int _appended;

    public int Length => _characters.Count;

    public Span<char> Characters => _characters.AsSpan();

    public void Clear()
    {
        _characters.Clear();
        _origins.Clear();
        _hyphens.Clear();
        _appended = 0;
        AddPlace();
    }

    public void Append(string text)
    {
        foreach (var character in text)
        {
            _appended++;
            if (character is SoftHyphen)
            {
                _origins[Length] = _appended;
                _hyphens[Length] = HyphenKind.Author;
                continue;
            }

            _characters.Add(Paragraphs.Characters.Shown(character));
            AddPlace();
        }
    }

    /// <summary>Notes hyphenation points of the text that was appended last.</summary>
    /// <param name="start">Where that text starts, as an index into the characters.</param>
    /// <param name="points">Indexes into that text, ascending.</param>
    public void Hyphenate(int start, List<int> points)
    {
        var (at, first) = (start, _origins[start]);
        foreach (var point in points)
        {
            while (_origins[at] - first < point)
                at++;

            if (_hyphens[at] is HyphenKind.None)
                _hyphens[at] = HyphenKind.Pattern;
        }
    }

    /// <summary>The index of a character in the text that was appended.</summary>
    public int OriginOf(int index) => _origins[index];

    /// <summary>Whether a line may end with a hyphen before a character.</summary>
    public HyphenKind HyphenBefore(int index) => _hyphens[index];

    private void AddPlace()
    {
        _origins.Add(_appended);
        _hyphens.Add(HyphenKind.None);
    }
}
