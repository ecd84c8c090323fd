using Briefing.Print.Unicode.Lines;
using Briefing.Print.Unicode.Words;
using static Briefing.Print.Unicode.Lines.LineBreakClass;

namespace Briefing.Print.Layout.LineBreaking;

/// <summary>Finds the line break opportunities of a text: the rules of UAX #14, manners of ours on top of them, and words where no spaces part them.</summary>
internal sealed class LineBreaker
{
    private readonly LineCharacters _characters = new();
    private readonly WordFinder _words = new();
    private readonly List<int> _wordBegins = [];
    private LineBreakKind[] _breaks = new LineBreakKind[257];
    private int _length;

    /// <summary>For each index of the text and for its end, whether a line may end before it.</summary>
    public ReadOnlySpan<LineBreakKind> Breaks => new(_breaks, 0, _length + 1);

    /// <summary>Finds the breaks of a text; they are valid until the next call.</summary>
    public void Find(string text)
    {
        _length = text.Length;
        if (_breaks.Length <= _length)
            _breaks = new LineBreakKind[Math.Max(_length + 1, 2 * _breaks.Length)];

        Array.Clear(_breaks, 0, _length + 1);
        _characters.Read(text);
        LineManners.Reclassify(_characters);
        var rules = new LineBreakRules(_characters);
        var beforeSpaces = 0;

        for (var i = 1; i < _characters.Count; i++)
        {
            if (_characters[i - 1] is not SP)
                beforeSpaces = i - 1;

            _breaks[_characters.StartOf(i)] = LineManners.Apply(rules.Before(i), _characters, i, beforeSpaces);
        }

        if (_characters.NeedWords)
            AddWords(text);
    }

    private void AddWords(string text)
    {
        _wordBegins.Clear();
        _words.Find(text, _wordBegins);
        foreach (var begin in _wordBegins)
            _breaks[begin] = LineBreakKind.Allowed;
    }
}
