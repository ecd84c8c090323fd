using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>Round brackets where an object needs braces: <c>(source: x, page: 1)</c>.</summary>
internal static class RoundBrackets
{
    /// <summary>If the key with the opening bracket is one of the object's but for that.</summary>
    public static Fix? OfKey(TextSpan key, ObjectSchema schema)
    {
        var (file, start) = (key.File, key.Start);
        if (key.Length < 2 || file.Content[start] != '(' || schema.Find(file.Content[(start + 1)..key.End]) is null)
            return null;

        var rest = file.Content.AsSpan(start + 1, file.EndOfLine(key.Line) - start - 1);
        var close = rest.IndexOfAny("()");
        return close < 0 || rest[close] != ')' || rest[..close].ContainsAny("{}\"'")
            ? null
            : new("Write braces", [new(new(file, start, 1), "{", "a brace"), new(new(file, start + 1 + close, 1), "}", "a brace")], IsCertain: true);
    }
}
