using System.Diagnostics.CodeAnalysis;
using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>The words that a key allows, with their values.</summary>
internal sealed class Choice<T> : Codec<Located<T>>
{
    private readonly ImmutableArray<T> _values;

    public Choice(params ReadOnlySpan<(string Word, T Value)> options)
    {
        var words = ImmutableArray.CreateBuilder<string>(options.Length);
        var values = ImmutableArray.CreateBuilder<T>(options.Length);
        foreach (var (word, value) in options)
        {
            words.Add(word);
            values.Add(value);
        }

        _values = values.MoveToImmutable();
        Words = words.MoveToImmutable();
        Value = new Value.OneOf(Words);
    }

    public ImmutableArray<string> Words { get; }

    public override Value Value { get; }

    /// <summary>The last word, which is the weakest.</summary>
    public override Located<T> Substitute(TextSpan at) => new(_values[^1], at);

    public override Located<T>? Read(MappingReader reader, string key, bool isRequired) =>
        reader.Line(key, isRequired) is not { } word ? null
        : reader.IsPlaceholder(key, word.Value, word.At) ? Substitute(word.At) with { IsPlaceholder = true }
        : ValueOf(reader, key, word);

    /// <summary>The value of a word; unknown words are reported.</summary>
    public Located<T> ValueOf(MappingReader reader, string key, Located<string> word)
    {
        var index = Words.IndexOf(word.Value);
        if (index >= 0)
            return new(_values[index], word.At);

        // Of so few words, one that begins with another letter and differs in more than that may be the opposite: implicit, explicit.
        var suggestion = NearMiss.OfWord(word.Value, Words) is { } near
            && (NearMiss.IsSlip(word.Value, near, mayDiffer: true) || char.ToLowerInvariant(word.Value[0]) == near[0])
            ? near
            : Synonym(word.Value);
        reader.Report(Problems.NotOneOf(word.At, key, word.Value, Words, suggestion));
        return Substitute(word.At);
    }

    // What the words of other keys and of other formats mean here.
    private string? Synonym(string word) => (word.ToLowerInvariant() switch
    {
        "no" or "false" when Words.Contains("none") => "none",
        "true" => "yes",
        "false" => "no",
        "later" => "after",
        "earlier" => "before",
        _ => null,
    }) is { } meant && Words.Contains(meant) ? meant : null;

    /// <returns>Whether it is one of the words.</returns>
    public bool TryFind(string word, [MaybeNullWhen(false)] out T value)
    {
        var index = Words.IndexOf(word);
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }

    public string WordOf(T value) => Words[_values.IndexOf(value)];

    public override DataNode Write(Located<T> value) =>
        new DataNode.String(value.IsPlaceholder ? Placeholder.Word : WordOf(value.Value));
}
