using System.Text.RegularExpressions;

namespace Briefing.Print.Images.Vector;

/// <summary>The rules for elements and classes in the style sheets of a drawing (CSS 2, 5.4 and 5.8.3).</summary>
internal sealed partial class StyleSheet
{
    // By selector ("path", ".cls-1", "path.cls-1") and property.
    private readonly Dictionary<(string Selector, string Property), (int Order, string Value)> _rules = [];

    /// <returns>The first selector that is neither an element nor a class; <c>null</c> if there is none.</returns>
    public string? Add(string css)
    {
        var rest = WithoutComments(css).AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest.IndexOf('}');
            if (close < open)
                break;

            foreach (var selector in rest[..open].ToString().Split(',', StringSplitOptions.TrimEntries))
            {
                if (!Selector.IsMatch(selector))
                    return selector;

                foreach (var (property, value) in Declarations(rest[(open + 1)..close].ToString()))
                    _rules[(selector, property)] = (_rules.Count, value);
            }

            rest = rest[(close + 1)..];
        }

        return rest.Trim().IsEmpty ? null : rest.Trim().ToString();
    }

    /// <returns><c>null</c> if no rule sets the property. A class wins over an element, a later rule over an earlier one.</returns>
    public string? Find(string element, string classes, string property)
    {
        if (_rules.Count == 0)
            return null;

        var own = classes.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return own.SelectMany(name => (string[])[$".{name}", $"{element}.{name}"]).Select(Rule).Max()?.Value
            ?? Rule(element)?.Value
            ?? Rule("*")?.Value;

        (int Order, string Value)? Rule(string selector) => _rules.TryGetValue((selector, property), out var rule) ? rule : null;
    }

    /// <summary>"fill: red; stroke: none" as pairs.</summary>
    public static IEnumerable<(string Property, string Value)> Declarations(string text) =>
        from declaration in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        let colon = declaration.IndexOf(':', StringComparison.Ordinal)
        where colon > 0
        select (declaration[..colon].Trim(), declaration[(colon + 1)..].Replace("!important", "", StringComparison.Ordinal).Trim());

    private static string WithoutComments(string css)
    {
        var text = new StringBuilder();
        var rest = css.AsSpan();
        while (rest.IndexOf("/*") is >= 0 and var open)
        {
            text.Append(rest[..open]);
            var close = rest[open..].IndexOf("*/");
            rest = close < 0 ? [] : rest[(open + close + 2)..];
        }

        return text.Append(rest).ToString();
    }

    [GeneratedRegex(@"^(?:\*|[a-zA-Z]*(?:\.[\w-]+)?)$")]
    private static partial Regex Selector { get; }
}
