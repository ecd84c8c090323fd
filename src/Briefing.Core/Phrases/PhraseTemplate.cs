namespace Briefing.Phrases;

/// <summary>Words with <c>{names in braces}</c>.</summary>
internal static class PhraseTemplate
{
    /// <summary>The words in order, each with whether it is the name of what is filled in.</summary>
    public static IEnumerable<(bool IsName, string Words)> Split(string template)
    {
        var start = 0;
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', start))
        {
            var close = template.IndexOf('}', open);
            if (close < 0)
                break;
            if (open > start)
                yield return (false, template[start..open]);
            yield return (true, template[(open + 1)..close]);
            start = close + 1;
        }

        if (start < template.Length)
            yield return (false, template[start..]);
    }

    /// <summary>What is filled in, each once, in order.</summary>
    public static ImmutableArray<string> NamesIn(string template) =>
        [.. Split(template).Where(part => part.IsName).Select(part => part.Words).Distinct()];

    public static string Fill(string template, params ReadOnlySpan<(string Name, string Words)> values)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
            return template;

        var words = new StringBuilder();
        foreach (var (isName, part) in Split(template))
            words.Append(isName ? ValueOf(part, values) : part);

        return words.ToString();
    }

    private static string ValueOf(string name, ReadOnlySpan<(string Name, string Words)> values)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
                return value.Words;
        }

        throw new InvalidOperationException($"Nothing is filled in for {{{name}}}.");
    }
}
