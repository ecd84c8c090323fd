using Briefing.Load.Schemas;

namespace Briefing.Load.Codecs;

/// <summary>The keys of an object, as the function that makes the object requests them.</summary>
/// <param name="reader">Reads the values; <c>null</c> to only list the keys.</param>
internal sealed class Fields<T>(MappingReader? reader)
    where T : class
{
    private readonly List<KeyField<T>>? _fields = reader is null ? [] : null;

    /// <summary>The span of the object.</summary>
    public TextSpan At => reader?.At ?? default;

    /// <summary>Whether it was read to its end. If not, a key that seems missing may only be unread.</summary>
    public bool IsComplete => reader?.IsComplete ?? true;

    /// <summary>Whether there is anything under a key, be it readable or not.</summary>
    public bool IsWritten(string name) => reader?.KeyOf(name) is { } key && reader.HasValue(key);

    /// <summary>Lists the keys that a function requests.</summary>
    public static ImmutableArray<KeyField<T>> Of(Func<Fields<T>, T> make)
    {
        var fields = new Fields<T>(reader: null);
        make(fields);
        return [.. fields._fields!];
    }

    /// <param name="get">Returns the key's value from an object.</param>
    /// <param name="meaning">What to write there, worded to follow "with".</param>
    /// <param name="example">A value as an author would write it.</param>
    /// <param name="label">The name in a report of differences, if it is not the key's.</param>
    public V Required<V>(
        string name, Codec<V> codec, Func<T, V> get,
        string meaning, string? example = null, string? label = null, Prompt prompt = default)
        where V : class
    {
        if (reader is null)
            List(new(name, codec.Value, meaning, IsRequired: true, example), prompt, label, Writer(codec, get));

        return Read(name, codec, isRequired: true) ?? codec.Substitute(At);
    }

    /// <inheritdoc cref="Required{V}(string, Codec{V}, Func{T, V}, string, string?, string?, Prompt)"/>
    /// <param name="csl">The key's name in CSL if it is spelt differently there; it is read, too.</param>
    public V? Optional<V>(
        string name, Codec<V> codec, Func<T, V?> get,
        string meaning, string? example = null, string? label = null, Prompt prompt = default, string? csl = null)
        where V : class
    {
        if (reader is null)
        {
            var key = new Key(name, codec.Value, meaning, IsRequired: false, example) { CslName = csl };
            List(key, prompt, label, Writer(codec, get));
        }

        return Read(name, codec, isRequired: false);
    }

    /// <inheritdoc cref="Required{V}(string, Codec{V}, Func{T, V}, string, string?, string?, Prompt)"/>
    public ImmutableArray<V> Required<V>(
        string name, ListCodec<V> codec, Func<T, ImmutableArray<V>> get,
        string meaning, string? example = null, string? label = null, Prompt prompt = default)
    {
        if (reader is null)
            List(new(name, codec.Value, meaning, IsRequired: true, example), prompt, label, Writer(codec, get));

        return Read(name, codec, isRequired: true);
    }

    /// <inheritdoc cref="Required{V}(string, Codec{V}, Func{T, V}, string, string?, string?, Prompt)"/>
    public ImmutableArray<V> Optional<V>(
        string name, ListCodec<V> codec, Func<T, ImmutableArray<V>> get,
        string meaning, string? example = null, string? label = null, Prompt prompt = default)
    {
        if (reader is null)
            List(new(name, codec.Value, meaning, IsRequired: false, example), prompt, label, Writer(codec, get));

        return Read(name, codec, isRequired: false);
    }

    /// <summary>The id that the object is listed under; in JSON, one of its own keys.</summary>
    public Located<string> Heading(
        string name, ScalarCodec<string> codec, Func<T, Located<string>> get, string meaning, string? example = null)
    {
        if (reader is null)
            _fields?.Add(new(new(name, codec.Value, meaning, IsRequired: true, example), Writer(codec, get), IsHeading: true));

        return reader?.Heading ?? Read(name, codec, isRequired: true) ?? codec.Substitute(At);
    }

    private void List(Key key, Prompt prompt, string? label, Func<T, DataNode?> write) =>
        _fields?.Add(new(key.With(prompt, label), write));

    // Not among the methods above, which would then make a closure for every key of every object that is read.
    private static Func<T, DataNode?> Writer<V>(Codec<V> codec, Func<T, V?> get)
        where V : class =>
        item => get(item) is { } value ? codec.Write(value) : null;

    private static Func<T, DataNode?> Writer<V>(ListCodec<V> codec, Func<T, ImmutableArray<V>> get) =>
        item => codec.Write(get(item));

    private V? Read<V>(string name, Codec<V> codec, bool isRequired)
        where V : class =>
        reader?.KeyOf(name) is { } key ? codec.Read(reader, key, isRequired) : null;

    private ImmutableArray<V> Read<V>(string name, ListCodec<V> codec, bool isRequired) =>
        reader?.KeyOf(name) is { } key ? codec.Read(reader, key, isRequired) : [];
}
