using Briefing.Diagnostics;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;
using Briefing.Text;

namespace Briefing.Load.Codecs;

/// <summary>
/// An object of the format with the values that its keys fill. All of it is said by one function, which names each key
/// where the value is made of it: called for the first time it tells the keys, and then it reads by them. So there is no
/// key without a value, and none that is not read.
/// </summary>
/// <param name="name">What it is called in a message: "argument", "citation".</param>
internal sealed class ObjectFormat<T>(string name, Func<Fields<T>, T> make) : Codec<T>
    where T : class
{
    private readonly ImmutableArray<Field<T>> _fields = Fields<T>.Of(make);
    private ObjectSchema? _schema;
    private Value? _value;
    private ObjectListCodec<T>? _list;

    /// <inheritdoc cref="ObjectSchema.Needs"/>
    public AnyOf? Needs { get; init; }

    /// <inheritdoc cref="ObjectSchema.IsLine"/>
    public bool IsLine { get; init; }

    /// <inheritdoc cref="ObjectSchema.Most"/>
    public int Most { get; init; } = Limits.Items;

    /// <inheritdoc cref="ObjectSchema.JsonForm"/>
    public JsonForm JsonForm { get; init; } = JsonForm.Same;

    public ObjectSchema Schema => _schema ??= new(name, [.. _fields.Where(f => !f.IsHeading).Select(f => f.Key)])
    {
        Heading = _fields.SingleOrDefault(f => f.IsHeading)?.Key,
        Needs = Needs,
        IsLine = IsLine,
        Most = Most,
        JsonForm = JsonForm,
    };

    public override Value Value => _value ??= new Value.Object(Schema);

    /// <summary>A list of them.</summary>
    public ObjectListCodec<T> List => _list ??= new(this);

    public override T Unread(TextSpan at) => make(new(reader: null));

    public override T? Read(MappingReader reader, string key, bool isRequired)
    {
        var entry = reader.Take(key, isRequired, NodeShape.Keys);
        return entry?.Value is YamlNode.Mapping mapping ? Read(mapping, reader.Context)
            : isRequired ? Read(new YamlNode.Unread(entry?.Key.At ?? reader.At), reader.Context)
            : null;
    }

    /// <summary>
    /// Reads an item of a list, or the whole of a file. What is no mapping is reported and read as one without keys.
    /// </summary>
    /// <param name="heading">The key whose value it is, if that is an id.</param>
    public T Read(YamlNode node, ReadingContext context, Located<string>? heading = null)
    {
        if (node is YamlNode.Scalar or YamlNode.Sequence)
            context.Diagnostics.Add(Problems.WrongItem(node.At, name, node.Shape, NodeShape.Keys, context.IsJson));

        var mapping = node as YamlNode.Mapping ?? new YamlNode.Mapping([], IsWhole: false, node.At);
        var schema = Schema;
        var reader = new MappingReader(context.IsJson ? schema.Json : schema, mapping, context, heading);
        var value = make(new(reader));
        if (context.IsJson)
        {
            foreach (var derived in JsonForm.Derived)
                reader.Check(derived.Key);
        }

        reader.ReportKeys();
        return value;
    }

    public override Written.Keys Write(T value)
    {
        var entries =
            from field in _fields
            let written = field.Write(value)
            where written is not null
            select new WrittenKey(field.Key.Name, written);
        return new([.. entries]) { Schema = Schema, IsLine = IsLine };
    }
}
