using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Load.Codecs;

/// <summary>The keys by which authors tell one another something about a part of the debate, or accept warnings about it.</summary>
internal static class RemarkKeys
{
    private const string ToDo = "todo";

    // What tells a part from others of its kind, in this order.
    private static readonly string[] s_names = ["id", "to", "issue", "date"];

    private static readonly ImmutableArray<Key> s_texts =
    [
        Of(ToDo, "what is still to be done here; listed by 'briefing check', and printed in drafts only", "Look up the date."),
        Of("comment", "what the authors tell one another; listed by 'briefing check', and printed in drafts only", "Agreed on 3 May."),
    ];

    public static ImmutableArray<Key> All { get; } = [.. s_texts, AcceptKey.Key];

    public static void Read(MappingReader reader, YamlNode.Mapping mapping, string what)
    {
        foreach (var key in s_texts)
        {
            if (reader.KeyOf(key.Name) is not { } name || ValueCodecs.Markdown.Read(reader, name, isRequired: false) is not { } text)
                continue;

            var (id, of) = reader.Heading is { } heading ? (heading.Value, heading.At) : NameOf(mapping);
            var remark = new Remark(name == ToDo, text, what, of ?? text.At, id);
            reader.Context.AddRemark(remark);
            reader.Report(Problems.RemarkOfAuthors(remark.Text, remark.IsToDo));
        }

        AcceptKey.Read(reader, mapping);
    }

    private static (string? Id, TextSpan? Of) NameOf(YamlNode.Mapping mapping)
    {
        foreach (var name in s_names)
        {
            if (mapping.Find(name)?.Value is YamlNode.Scalar { IsNull: false } scalar)
                return (scalar.Text.Trim(), scalar.At);
        }

        return (null, null);
    }

    private static Key Of(string name, string meaning, string example) =>
        new(name, ValueCodecs.Markdown.Value, meaning, IsRequired: false, example) { IsForAuthors = true };
}
