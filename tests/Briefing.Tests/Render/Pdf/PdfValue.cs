using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Briefing.Tests.Render.Pdf;

/// <summary>
/// PdfPig's tokens as plain values that a test can compare and change: <c>null</c>, <see cref="bool"/>,
/// <see cref="double"/>, <see cref="string"/> of a literal string, bytes of a hexadecimal one, lists and dictionaries.
/// </summary>
internal static class PdfValue
{
    private const int DeepestNesting = 256;

    public readonly record struct Reference(int Id);

    public readonly record struct Name(string Value);

    /// <summary>A word of a content stream that is no value: what to do with those before it.</summary>
    public readonly record struct Operator(string Value);

    public static object? Of(IToken token) => token switch
    {
        NullToken => null,
        BooleanToken boolean => boolean.Data,
        NumericToken number => number.Double,
        NameToken name => new Name(name.Data),
        StringToken text => text.Data,
        HexToken hex => hex.Bytes.ToArray(),
        IndirectReferenceToken reference => new Reference((int)reference.Data.ObjectNumber),
        OperatorToken word => new Operator(word.Data),
        ArrayToken array => array.Data.Select(Of).ToList(),
        DictionaryToken dictionary => dictionary.Data.ToDictionary(entry => entry.Key, entry => Of(entry.Value)),
        StreamToken stream => Of(stream.StreamDictionary),
        _ => throw new InvalidOperationException($"No value for {token.GetType().Name}."),
    };

    /// <summary>One after the other, from a place on.</summary>
    public static IEnumerable<object?> In(byte[] bytes, long start = 0)
    {
        var scanner = new CoreTokenScanner(new MemoryInputBytes(bytes), false, new StackDepthGuard(DeepestNesting));
        scanner.Seek(start);
        while (scanner.MoveNext())
            yield return Of(scanner.CurrentToken);
    }
}
