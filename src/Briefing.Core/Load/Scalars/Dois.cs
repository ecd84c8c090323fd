using System.Buffers;
using System.Text.RegularExpressions;

namespace Briefing.Load.Scalars;

/// <summary>DOI names: a prefix that begins with 10., a slash, and a suffix.</summary>
internal static partial class Dois
{
    public static Diagnostic? Check(Located<string> word) =>
        !IsName(word.Value) ? Problems.NotADoi(word.At, word.Value)
        : word.Value.AsSpan().IndexOfAnyExcept(s_usual) is >= 0 and var odd ? Problems.OddSignInDoi(word.At, word.Value, word.Value[odd], null)
        : word.Value[^1] is '.' or ',' or ';' or ':' ? Problems.OddSignInDoi(word.At, word.Value, word.Value[^1], word.Value.TrimEnd('.', ',', ';', ':'))
        : null;

    public static bool IsName(string text) => Name.IsMatch(text);

    // What publishers use, in names of the nineties, too: 10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1.
    private static readonly SearchValues<char> s_usual =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._;()/:<>[]+#@,%&=~*!'$");

    [GeneratedRegex(@"^10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s]+\z")]
    private static partial Regex Name { get; }
}
