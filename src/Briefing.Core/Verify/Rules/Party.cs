using Briefing.Text.Words;

namespace Briefing.Verify.Rules;

/// <summary>
/// A stakeholder or an absent voice, by the proper names in its name: "Ukraine" also names the Ukrainian government, "Eastern
/// European members" East European countries.
/// </summary>
/// <param name="Id">Of a stakeholder.</param>
internal sealed record Party(Prose Name, string? Id = null)
{
    private const int StemLength = 4;

    private readonly List<List<string>> _names = NamesIn(Tokens.Of(Name.Plain));

    /// <summary>Whether a name of the party ends at a token.</summary>
    public bool IsNamedAt(ImmutableArray<Token> tokens, int last) => _names.Exists(name =>
        last + 1 >= name.Count
        && name.Index().All(word => IsName(tokens[last + 1 - name.Count + word.Index])
            && StemOf(tokens[last + 1 - name.Count + word.Index]) == word.Item));

    public bool IsNamedIn(ImmutableArray<Token> tokens) =>
        Enumerable.Range(0, tokens.Length).Any(index => IsNamedAt(tokens, index));

    /// <summary>Runs of capitalised words; the longest ones, for "Central" alone is no name.</summary>
    private static List<List<string>> NamesIn(ImmutableArray<Token> tokens)
    {
        var runs = new List<List<string>>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsName(tokens[i]))
                continue;
            if (i == 0 || !IsName(tokens[i - 1]))
                runs.Add([]);
            runs[^1].Add(StemOf(tokens[i]));
        }

        var longest = runs.Count == 0 ? 0 : runs.Max(run => run.Count);
        return runs.FindAll(run => run.Count == longest);
    }

    private static bool IsName(Token token) =>
        token.IsWord && char.IsUpper(token.Words[0]) && token.Length >= StemLength;

    private static string StemOf(Token token) => token.Words[..StemLength].ToString();
}
