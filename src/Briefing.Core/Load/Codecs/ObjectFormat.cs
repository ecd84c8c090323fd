using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Load.Codecs;

/// <summary>
/// The format of an object. A single function makes the object and names each key where its value is used: a first call lists
/// the keys, later calls read them. So every key has a value, and every value is read.
/// </summary>
/// <param name="name">The object's name in messages: "argument", "citation".</param>
internal sealed class ObjectFormat<T>(string name, Func<Fields<T>, T> make) : Codec<T>
    where T : class
{
    private readonly ImmutableArray<KeyField<T>> _fields = Fields<T>.Of(make);
    private ObjectSchema? _schema;
    private Value? _value;
    private ObjectListCodec<T>? _list;

    /// <inheritdoc cref="ObjectSchema.AnyRequired"/>
    public AnyOf? AnyRequired { get; init; }

    /// <inheritdoc cref="ObjectSchema.Exclusion"/>
    public Exclusion? Exclusion { get; init; }

    /// <inheritdoc cref="ObjectSchema.IsFlow"/>
    public bool IsFlow { get; init; }

    /// <summary>Whether authors may tell one another something about such an object.</summary>
    public bool HasRemarks { get; init; }

    /// <inheritdoc cref="ObjectSchema.MaxItems"/>
    public int MaxItems { get; init; } = Limits.Items;

    /// <inheritdoc cref="ObjectSchema.JsonForm"/>
    public JsonForm JsonForm { get; init; } = JsonForm.Same;

    public ObjectSchema Schema => _schema ??= new(
        name, [.. _fields.Where(f => !f.IsHeading).Select(f => f.Key), .. HasRemarks ? RemarkKeys.All : []])
    {
        Heading = _fields.SingleOrDefault(f => f.IsHeading)?.Key,
        AnyRequired = AnyRequired,
        Exclusion = Exclusion,
        IsFlow = IsFlow,
        MaxItems = MaxItems,
        JsonForm = JsonForm,
    };

    public override Value Value => _value ??= new Value.Object(Schema);

    /// <summary>A list of such objects.</summary>
    public ObjectListCodec<T> List => _list ??= new(this);

    public override T Substitute(TextSpan at) => make(new(reader: null));

    public override T? Read(MappingReader reader, string key, bool isRequired)
    {
        var entry = reader.Take(key, isRequired, NodeShape.Keys);
        return entry?.Value is YamlNode.Mapping mapping ? Read(mapping, reader.Context)
            : isRequired ? Read(new YamlNode.Unread(entry?.Key.At ?? reader.At), reader.Context)
            : null;
    }

    /// <summary>
    /// Reads an item of a list, or a whole file. Any node other than a mapping is reported and read as a mapping without keys.
    /// </summary>
    /// <param name="heading">The id that it is listed under, if any.</param>
    public T Read(YamlNode node, ReadingContext context, Located<string>? heading = null)
    {
        if (node is YamlNode.Scalar or YamlNode.Sequence)
            context.Diagnostics.Add(Problems.WrongItem(node.At, name, node.Shape, NodeShape.Keys, context.IsJson)
                .MendedBy(node is YamlNode.Scalar { Reference: null } text && !context.IsJson ? Reshaping.UnderKey(text, Schema) : null));

        var mapping = node as YamlNode.Mapping ?? new YamlNode.Mapping([], IsComplete: false, node.At);
        var schema = context.SchemaOf(Schema);
        var reader = new MappingReader(schema, schema.HasCslNames ? Renamed(mapping, schema) : mapping, context, heading);
        var value = make(new(reader));
        if (HasRemarks)
            RemarkKeys.Read(reader, mapping, name);

        if (context.IsJson)
        {
            foreach (var derived in JsonForm.Derived)
                reader.Check(derived.Key);
        }

        reader.ReportKeys();
        return value;
    }

    /// <summary>With the format's names for the keys that are spelt as in CSL, unless both are there.</summary>
    private static YamlNode.Mapping Renamed(YamlNode.Mapping mapping, ObjectSchema schema) =>
        mapping with { Entries = [.. mapping.Entries.Select(entry => Renamed(entry, mapping, schema))] };

    private static YamlEntry Renamed(YamlEntry entry, YamlNode.Mapping mapping, ObjectSchema schema) =>
        schema.Keys.FirstOrDefault(key => key.CslName == entry.Key.Value) is { } key && mapping.Find(key.Name) is null
            ? entry with { Key = entry.Key with { Value = key.Name } }
            : entry;

    public override DataNode.Mapping Write(T value)
    {
        var entries =
            from field in _fields
            let written = field.Write(value)
            where written is not null
            select new DataEntry(field.Key.Name, written);
        return new([.. entries]) { Schema = Schema, IsFlow = IsFlow };
    }
}
