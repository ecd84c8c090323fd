namespace Briefing.Print.Unicode.Words;

/// <summary>
/// Finds where words begin in texts that are written without spaces: of all ways to read a text, the one with the fewest words
/// that are in no list, and then the fewest words. One text after another, reusing its lists.
/// </summary>
/// <remarks>
/// A word that is in no list, say a name, has no break within. Where a part of it happens to be a word, the costs decide: a
/// part of two letters joins it, a longer one stays a word.
/// </remarks>
internal sealed class WordFinder
{
    private const int Word = 10;
    private const int Unknown = 20;
    private const int UnknownLetter = 4;
    private const int Never = int.MaxValue / 2;

    // A text in the Burmese script with so many syllables in a row that are no words is in another language, say Shan or Mon.
    private const int MaxUnknownSyllables = 6;

    // For each character, the cheapest reading from there on: if a word may begin there, and if one goes on that is in no list.
    private Reading[] _free = new Reading[64];
    private Reading[] _within = new Reading[64];
    private char[] _run = new char[64];

    /// <summary>Adds the indexes of a text at which words begin, except at the start of a run of letters of one script.</summary>
    public void Find(string text, List<int> begins)
    {
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = at + 1;
            var script = WordScripts.Of(text[at]);
            if (script is WordScript.None)
                continue;

            while (end < text.Length && WordScripts.Of(text[end]) == script)
                end++;

            Read(text.AsSpan(at..end), script);
            AddBegins(at, end - at, script, begins);
        }
    }

    private void Read(ReadOnlySpan<char> text, WordScript script)
    {
        Reserve(text.Length);
        text.CopyTo(_run);
        ReadOnlySpan<char> run = _run.AsSpan(0, text.Length);
        if (script is WordScript.Burmese)
            OrderMarks(_run.AsSpan(0, text.Length));

        var list = WordList.Of(script);
        _free[run.Length] = _within[run.Length] = default;

        for (var at = run.Length - 1; at >= 0; at--)
        {
            var word = MayDivide(run, at) ? BestWord(run, at, list) : new(Never, 0);
            var letter = new Reading(_within[at + 1].Cost + UnknownLetter, 0);
            _within[at] = word.Cost <= letter.Cost ? word : letter;

            var unknown = letter with { Cost = letter.Cost + Unknown };
            _free[at] = word.Cost <= unknown.Cost ? word : unknown;
        }
    }

    private Reading BestWord(ReadOnlySpan<char> run, int at, WordList list)
    {
        var best = new Reading(Never, 0);
        for (var lengths = list.LengthsAt(run[at..]); lengths != 0;)
        {
            var length = WordList.LongestOf(lengths);
            lengths &= ~(1UL << length);

            var end = at + length;
            while (end < run.Length && WordEdges.IsSuffix(run[end]))
                end++;

            if (MayDivide(run, end) && _free[end].Cost + Word < best.Cost)
                best = new(_free[end].Cost + Word, end);
        }

        return best;
    }

    private void AddBegins(int start, int length, WordScript script, List<int> begins)
    {
        ReadOnlySpan<char> run = _run.AsSpan(0, length);

        for (int at = 0, end; at < length; at = end)
        {
            end = _free[at].End;
            var isKnown = end > 0;
            if (!isKnown)
            {
                for (end = at + 1; end < length && _within[end].End == 0;)
                    end++;
            }

            // A letter alone that is no word belongs to a word beside it.
            var isLone = !isKnown && end - at == 1;
            if (at > 0 && !isLone)
                begins.Add(start + at);

            if (!isKnown && script is WordScript.Burmese)
                AddSyllables(start, run, at, end, begins);

            if (isLone && at == 0 && end < length)
                end = _free[end].End;
        }
    }

    private static void AddSyllables(int start, ReadOnlySpan<char> run, int first, int end, List<int> begins)
    {
        var before = begins.Count;
        for (var at = first + 1; at < end; at++)
        {
            if (MayDivide(run, at))
                begins.Add(start + at);
        }

        if (begins.Count - before < MaxUnknownSyllables)
            begins.RemoveRange(before, begins.Count - before);
    }

    private static bool MayDivide(ReadOnlySpan<char> run, int at) =>
        at == 0 || at == run.Length || !WordEdges.AreJoined(run[at - 1], run[at..]);

    /// <summary>The canonical order of two marks that are typed in either.</summary>
    private static void OrderMarks(Span<char> run)
    {
        for (var i = 1; i < run.Length; i++)
        {
            if (run[i - 1] is '\u103A' && run[i] is '\u1037')
                (run[i - 1], run[i]) = (run[i], run[i - 1]);
        }
    }

    private void Reserve(int length)
    {
        if (length < _run.Length)
            return;

        var room = Math.Max(length + 1, 2 * _run.Length);
        (_free, _within, _run) = (new Reading[room], new Reading[room], new char[room]);
    }

    /// <param name="End">Where the word ends that begins here; 0 if none does.</param>
    private readonly record struct Reading(int Cost, int End);
}
