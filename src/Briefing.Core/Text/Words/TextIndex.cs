namespace Briefing.Text.Words;

/// <summary>
/// Finds among many texts those that share most with another, without comparing it with each. A word or a pair of adjacent
/// words counts for more, the fewer texts have it.
/// </summary>
internal sealed class TextIndex
{
    /// <summary>The texts that are looked at for one word. All of them, unless there are more than anyone reads.</summary>
    private const int MaxPostings = 100;

    /// <summary>The texts that are found. The nearest one is nearly always the first.</summary>
    private const int MaxFound = 20;

    private readonly Dictionary<(string First, string? Second), List<int>> _postings = [];

    public TextIndex(IEnumerable<ImmutableArray<Token>> texts)
    {
        foreach (var (index, tokens) in texts.Index())
        {
            foreach (var feature in Features(tokens))
            {
                if (!_postings.TryGetValue(feature, out var postings))
                    _postings.Add(feature, postings = []);

                postings.Add(index);
            }
        }
    }

    /// <returns>Indexes of the texts, the nearest first; of equally near ones, the first.</returns>
    public ImmutableArray<int> Nearest(ImmutableArray<Token> tokens)
    {
        var scores = new Dictionary<int, double>();
        foreach (var feature in Features(tokens))
        {
            if (!_postings.TryGetValue(feature, out var postings))
                continue;

            foreach (var index in postings.Take(MaxPostings))
                scores[index] = scores.GetValueOrDefault(index) + 1.0 / postings.Count;
        }

        return
        [
            .. scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key)
                .Take(MaxFound).Select(score => score.Key),
        ];
    }

    /// <summary>A text's words and pairs of adjacent words, each once.</summary>
    private static HashSet<(string First, string? Second)> Features(ImmutableArray<Token> tokens)
    {
        var features = new HashSet<(string, string?)>();
        string? before = null;
        foreach (var token in tokens)
        {
            if (!token.IsWord)
                continue;

            var word = token.Words.ToString().ToLowerInvariant();
            features.Add((word, null));
            if (before is not null)
                features.Add((before, word));

            before = word;
        }

        return features;
    }
}
