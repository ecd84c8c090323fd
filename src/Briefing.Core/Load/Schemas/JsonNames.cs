namespace Briefing.Load.Schemas;

/// <summary>JSON's spelling of the YAML keys.</summary>
internal static class JsonNames
{
    /// <summary><c>container-title</c> becomes <c>containerTitle</c>.</summary>
    public static string Of(string name)
    {
        if (!name.Contains('-', StringComparison.Ordinal))
            return name;

        var words = name.Split('-');
        return string.Concat(words.Select((word, i) => i == 0 ? word : $"{char.ToUpperInvariant(word[0])}{word[1..]}"));
    }
}
