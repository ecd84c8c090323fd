using Briefing.Print.Drawing;

namespace Briefing.Load.Scalars;

/// <summary>Colours as authors write them, with suggestions for invalid ones.</summary>
internal static class Colours
{
    // The names people usually try; CSS has 140 more.
    private static readonly Dictionary<string, string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["black"] = "#000000",
        ["blue"] = "#0000FF",
        ["gray"] = "#808080",
        ["green"] = "#008000",
        ["grey"] = "#808080",
        ["maroon"] = "#800000",
        ["navy"] = "#000080",
        ["orange"] = "#FFA500",
        ["purple"] = "#800080",
        ["red"] = "#FF0000",
        ["teal"] = "#008080",
        ["white"] = "#FFFFFF",
        ["yellow"] = "#FFFF00",
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
