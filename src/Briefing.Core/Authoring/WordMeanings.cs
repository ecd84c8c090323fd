using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Authoring;

/// <summary>What the words of a key mean, which its meaning says in quotation marks: <c>'own' (the stakeholder wrote it)</c>.</summary>
internal static class WordMeanings
{
    /// <returns>Empty if it says no more of the word.</returns>
    public static string Of(Key? key, string word)
    {
        // A voice in a map says by whom; what it says is told where a voice stands alone.
        var text = key?.Value is Value.IdMap { Ids: ScalarKind.StakeholderId } ? SharedFormat.VoiceMeaning : key?.Meaning ?? "";
        if (text.IndexOf($"'{word}'", StringComparison.Ordinal) is not (>= 0 and var at))
            return "";

        var rest = text.AsSpan(at + word.Length + 2).TrimStart();
        if (rest is ['(', ..])
            return rest.IndexOf(')') is > 0 and var close ? rest[1..close].ToString() : "";

        var end = rest.IndexOf('\'');
        var words = end < 0 ? rest : rest[..end];
        return words.StartsWith("if ", StringComparison.Ordinal) ? words.TrimEnd(" ,;").ToString().Split(';')[0] : "";
    }

    /// <summary>A key's meaning for a person who points at it, in Markdown.</summary>
    public static string Describe(Key key)
    {
        var text = new StringBuilder($"**{key.Name}**{(key.IsRequired ? " (required)" : "")}: {key.Meaning}");
        var words = key.Value switch
        {
            Value.OneOf one => one.Words,
            Value.OneOrMore { Item: Value.OneOf one } => one.Words,
            _ => [],
        };
        if (words.Length > 0 && !words.All(word => key.Meaning.Contains($"'{word}'", StringComparison.Ordinal)))
            text.Append("\n\nOne of ").AppendJoin(", ", words.Select(word => $"`{word}`"));

        return text.ToString();
    }
}
