using System.Text.RegularExpressions;

namespace Briefing.Import.Bibliography.Bibtex;

/// <summary>
/// URLs and the like are not LaTeX, but programs wrap them in commands, and put backslashes and braces before signs.
/// </summary>
internal static partial class BibtexAddress
{
    public static string Of(string value)
    {
        var address = value.Trim();
        if (Command().Match(address) is { Success: true } command)
            address = command.Groups["address"].Value.Trim();

        address = Tilde().Replace(address, "~");
        foreach (var sign in "_%&#~{}$")
            address = address.Replace($"\\{sign}", sign.ToString(), StringComparison.Ordinal);

        return address is ['{', .. var inner, '}'] ? inner : address;
    }

    /// <summary>An address in a text, and the words around it; <c>null</c> if there is none.</summary>
    public static (string Url, string Around)? Within(string latex)
    {
        var found = Inner().Match(latex);
        return found.Success ? (Of(found.Value.TrimEnd('.', ',', ';')), latex.Remove(found.Index, found.Length)) : null;
    }

    [GeneratedRegex(@"\\(?:url|nolinkurl|path)\s*\{[^{}\s]+\}|https?://[^\s{}]+")]
    private static partial Regex Inner();

    [GeneratedRegex(@"^\\(?:url|nolinkurl|path|href|burl)\s*\{(?<address>[^{}\s]*)\}(?:\s*\{.*\})?[.,;]?$", RegexOptions.Singleline)]
    private static partial Regex Command();

    [GeneratedRegex(@"\{?\\(?:textasciitilde|sim)\s*(?:\{\})?\}?|\{\\~\{\}\}|\\~\{\}|\$\\sim\$")]
    private static partial Regex Tilde();
}
