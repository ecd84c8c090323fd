using System.Text.RegularExpressions;

namespace Briefing.Import.Kialo;

/// <summary>A numbered claim.</summary>
/// <param name="Side">Whether it speaks for what it stands under; <c>null</c> for a thesis.</param>
internal sealed partial record KialoClaim(string Number, bool? Side, string Text, TextSpan At)
{
    /// <summary>"1.2" for "1.2.3"; empty at the top.</summary>
    public string Parent => Number.LastIndexOf('.') is var dot and > 0 ? Number[..dot] : "";

    /// <summary>In the order of the file. Lines without a number continue the claim above them.</summary>
    public static ImmutableArray<KialoClaim> In(TextFile file)
    {
        var claims = new List<(KialoClaim First, StringBuilder Text)>();
        for (var line = 1; line <= file.LineCount; line++)
        {
            var text = file.LineText(line);
            var at = new TextSpan(file, file.StartOfLine(line), text.Length);
            if (Numbered().Match(text) is { Success: true } claim)
                claims.Add((new(claim.Groups[1].Value, SideOf(claim.Groups[2].Value), "", at), new(claim.Groups[3].Value.Trim())));
            else if (claims.Count > 0 && text.Trim() is { Length: > 0 } more)
                claims[^1].Text.Append(' ').Append(more);
        }

        return [.. claims.Select(claim => claim.First with { Text = claim.Text.ToString() })];
    }

    private static bool? SideOf(string word) => word switch
    {
        "Pro" => true,
        "Con" => false,
        _ => null,
    };

    [GeneratedRegex(@"^\s*((?:\d+\.)*\d+)\.[ \t]+(?:(Pro|Con|Thesis|Theses):[ \t]*)?(.*)$")]
    private static partial Regex Numbered();
}
