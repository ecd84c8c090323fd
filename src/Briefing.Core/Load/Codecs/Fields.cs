using Briefing.Load.Schemas;
using Briefing.Text;

namespace Briefing.Load.Codecs;

/// <summary>The keys of an object, as the function that makes it asks for them one by one.</summary>
/// <param name="reader">The mapping that they are read from; <c>null</c> where they are only listed.</param>
internal sealed class Fields<T>(MappingReader? reader)
    where T : class
{
    private readonly ImmutableArray<Field<T>>.Builder _fields = ImmutableArray.CreateBuilder<Field<T>>();

    /// <summary>The place of the object itself.</summary>
    public TextSpan At => reader?.At ?? default;

    /// <summary>Whether it was read to its end. If not, what seems to be missing may only be unread.</summary>
    public bool IsWhole => reader?.IsWhole ?? true;

    /// <summary>The keys that a function asks for.</summary>
    public static ImmutableArray<Field<T>> Of(Func<Fields<T>, T> make)
    {
        var fields = new Fields<T>(reader: null);
        make(fields);
        return fields._fields.ToImmutable();
    }

    /// <param name="get">The value that an object has there.</param>
    /// <param name="meaning">What to write there, as it follows upon "with" in a sentence.</param>
    /// <param name="example">A value as an author would write it.</param>
    /// <param name="label">What a report of differences calls it, if not by its name.</param>
    public V Required<V>(
        string name, Codec<V> codec, Func<T, V> get,
        string meaning, string? example = null, string? label = null, Asked asked = default)
        where V : class
    {
        if (reader is null)
            List(new(name, codec.Value, meaning, IsRequired: true, example), asked, label, item => codec.Write(get(item)));

        return Read(name, codec, isRequired: true) ?? codec.Unread(At);
    }

    /// <inheritdoc cref="Required{V}(string, Codec{V}, Func{T, V}, string, string?, string?, Asked)"/>
    public V? Optional<V>(
        string name, Codec<V> codec, Func<T, V?> get,
        string meaning, string? example = null, string? label = null, Asked asked = default)
        where V : class
    {
        if (reader is null)
        {
            List(new(name, codec.Value, meaning, IsRequired: false, example), asked, label,
                item => get(item) is { } value ? codec.Write(value) : null);
        }

        return Read(name, codec, isRequired: false);
    }

    /// <inheritdoc cref="Required{V}(string, Codec{V}, Func{T, V}, string, string?, string?, Asked)"/>
    public ImmutableArray<V> Required<V>(
        string name, ListCodec<V> codec, Func<T, ImmutableArray<V>> get,
        string meaning, string? example = null, string? label = null, Asked asked = default)
    {
        if (reader is null)
            List(new(name, codec.Value, meaning, IsRequired: true, example), asked, label, item => codec.Write(get(item)));

        return Read(name, codec, isRequired: true);
    }

    /// <inheritdoc cref="Required{V}(string, Codec{V}, Func{T, V}, string, string?, string?, Asked)"/>
    public ImmutableArray<V> Optional<V>(
        string name, ListCodec<V> codec, Func<T, ImmutableArray<V>> get,
        string meaning, string? example = null, string? label = null, Asked asked = default)
    {
        if (reader is null)
            List(new(name, codec.Value, meaning, IsRequired: false, example), asked, label, item => codec.Write(get(item)));

        return Read(name, codec, isRequired: false);
    }

    /// <summary>The id whose value the object is; in JSON, a key of it.</summary>
    public Located<string> Heading(
        string name, ScalarCodec<string> codec, Func<T, Located<string>> get, string meaning, string? example = null)
    {
        if (reader is null)
        {
            _fields.Add(new(
                new(name, codec.Value, meaning, IsRequired: true, example), item => codec.Write(get(item)), IsHeading: true));
        }

        return reader?.Heading ?? Read(name, codec, isRequired: true) ?? codec.Unread(At);
    }

    private void List(Key key, Asked asked, string? label, Func<T, Written?> write) =>
        _fields.Add(new(key.With(asked, label), write));

    private V? Read<V>(string name, Codec<V> codec, bool isRequired)
        where V : class =>
        reader?.KeyOf(name) is { } key ? codec.Read(reader, key, isRequired) : null;

    private ImmutableArray<V> Read<V>(string name, ListCodec<V> codec, bool isRequired) =>
        reader?.KeyOf(name) is { } key ? codec.Read(reader, key, isRequired) : [];
}
