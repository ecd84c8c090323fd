using System.Text.RegularExpressions;

namespace Briefing.Load.Scalars;

/// <summary>DOI names: a prefix that begins with 10., a slash, and a suffix.</summary>
internal static partial class Dois
{
    public static Diagnostic? Check(Located<string> word) =>
        Name.IsMatch(word.Value) ? null : Problems.NotADoi(word.At, word.Value);

    [GeneratedRegex(@"^10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s]+\z")]
    private static partial Regex Name { get; }
}
