using System.Collections.Immutable;

namespace Briefing.Load;

/// <summary>The words that a key allows.</summary>
internal abstract record Choice(ImmutableArray<string> Words);

/// <summary>The words that a key allows and what each of them means.</summary>
internal sealed record Choice<T>(ImmutableArray<AllowedWord<T>> Options)
    : Choice([.. Options.Select(option => option.Word)])
{
    public Choice(params ReadOnlySpan<(string Word, T Value)> options)
        : this(OptionsOf(options))
    {
    }

    /// <summary>Stands for a value that could not be read: the last, which asserts least.</summary>
    public T Unread => Options[^1].Value;

    public bool TryRead(string word, out T value)
    {
        var index = Words.IndexOf(word);
        value = index < 0 ? Unread : Options[index].Value;
        return index >= 0;
    }

    private static ImmutableArray<AllowedWord<T>> OptionsOf(ReadOnlySpan<(string Word, T Value)> pairs)
    {
        var options = new AllowedWord<T>[pairs.Length];
        for (var i = 0; i < options.Length; i++)
            options[i] = new(pairs[i].Word, pairs[i].Value);

        return [.. options];
    }
}
