using Briefing.Print.Drawing;

namespace Briefing.Load.Scalars;

/// <summary>Colours as authors write them, with suggestions for invalid ones.</summary>
internal static class Colours
{
    // The names people usually try, each with a colour of that name that is dark enough for text on every background.
    private static readonly Dictionary<string, string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["black"] = "#000000",
        ["blue"] = "#0000FF",
        ["gray"] = "#696969",
        ["green"] = "#007000",
        ["grey"] = "#696969",
        ["maroon"] = "#800000",
        ["navy"] = "#000080",
        ["orange"] = "#9C4F00",
        ["purple"] = "#800080",
        ["red"] = "#C40000",
        ["teal"] = "#006C6C",
        ["yellow"] = "#6E6300",
    };

    public static Diagnostic? Check(Located<string> word) =>
        HexColor.Parse(word.Value) is null ? Problems.NotAColour(word, Suggestion(word.Value)) : null;

    private static string? Suggestion(string text)
    {
        if (s_names.TryGetValue(text, out var named))
            return named;

        if (NearMiss.Of(text, s_names.Keys) is { } near)
            return s_names[near];

        var digits = text.TrimStart('#').Replace("0x", "", StringComparison.OrdinalIgnoreCase);
        var colour = $"#{digits.ToUpperInvariant()}";
        // Eight digits: the last two would be the opacity.
        return HexColor.Parse(colour) is not null ? colour
            : digits.Length == 8 && HexColor.Parse(colour[..7]) is not null ? colour[..7]
            : null;
    }
}
