using Briefing.Text.Words;

namespace Briefing.Library;

/// <summary>Compares the texts of two briefings: paragraphs first, then the words of those that are alike, and the pages of the rest.</summary>
internal sealed class TextComparison
{
    // At least half of the words of a paragraph must be the same for it to be the same paragraph, as for an argument.
    private const double Likeness = 0.5;

    // Beyond it, only paragraphs at the same place are looked at: every pair costs the product of their lengths.
    private const int MaxPairs = 100;

    private readonly ImmutableArray<PagedParagraph> _earlier;
    private readonly ImmutableArray<PagedParagraph> _now;
    private readonly ImmutableArray<TextDifference>.Builder _differences = ImmutableArray.CreateBuilder<TextDifference>();

    private TextComparison(ImmutableArray<PagedParagraph> earlier, ImmutableArray<PagedParagraph> now) => (_earlier, _now) = (earlier, now);

    public static ImmutableArray<TextDifference> Between(ImmutableArray<PagedParagraph> earlier, ImmutableArray<PagedParagraph> now)
    {
        var comparison = new TextComparison(earlier, now);
        comparison.Compare();
        return comparison._differences.ToImmutable();
    }

    private void Compare()
    {
        var (i, j) = (0, 0);
        foreach (var hunk in LineDifference.Between([.. _earlier.Select(one => one.Text)], [.. _now.Select(one => one.Text)]))
        {
            AddMoved(i, j, hunk.OldStart - i);
            AddChanged(hunk);
            (i, j) = (hunk.OldStart + hunk.OldCount, hunk.NewStart + hunk.NewCount);
        }

        AddMoved(i, j, _earlier.Length - i);
    }

    /// <summary>Of paragraphs that are the same, those on another page; one for a row of them that went as far.</summary>
    private void AddMoved(int i, int j, int count)
    {
        for (var start = 0; start < count;)
        {
            var (from, to) = (_earlier[i + start], _now[j + start]);
            var end = start + 1;
            while (end < count && _now[j + end].Page - _earlier[i + end].Page == to.Page - from.Page)
                end++;

            if (from.Page != to.Page)
                _differences.Add(new(from, to, end - start));

            start = end;
        }
    }

    private void AddChanged(LineHunk hunk)
    {
        var (old, @new) = (hunk.OldStart, hunk.NewStart);
        var (oldEnd, newEnd) = (old + hunk.OldCount, @new + hunk.NewCount);
        var isShort = hunk.OldCount * (long)hunk.NewCount <= MaxPairs;
        for (; old < oldEnd; old++)
        {
            var last = isShort ? newEnd : Math.Min(@new + 1, newEnd);
            var pair = @new;
            while (pair < last && !AreAlike(_earlier[old].Text, _now[pair].Text))
                pair++;

            if (pair == last)
            {
                _differences.Add(new(_earlier[old], Now: null, Count: 1));
                continue;
            }

            AddNew(@new, pair);
            _differences.Add(new(_earlier[old], _now[pair], Count: 1));
            @new = pair + 1;
        }

        AddNew(@new, newEnd);
    }

    private void AddNew(int start, int end)
    {
        foreach (var paragraph in _now.AsSpan()[start..end])
            _differences.Add(new(Earlier: null, paragraph, Count: 1));
    }

    private static bool AreAlike(string one, string other) => WordDifference.Likeness(Tokens.Of(one), Tokens.Of(other)) >= Likeness;
}
