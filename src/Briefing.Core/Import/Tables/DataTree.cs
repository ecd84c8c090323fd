using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Import.Tables;

/// <summary>Data as the tree that the format reads.</summary>
internal static class DataTree
{
    public static YamlNode Of(DataNode value, TextSpan at) => value switch
    {
        DataNode.String words => Scalar(words.Text, at),
        DataNode.Number number => Scalar(number.Digits, at),
        DataNode.Boolean truth => Scalar(truth.Word, at),
        DataNode.Placeholder => Scalar(Placeholder.Word, at),
        DataNode.List list => new YamlNode.Sequence([.. list.Items.Select(item => Of(item, at))], at),
        DataNode.Mapping keys => new YamlNode.Mapping(
            [.. keys.Given.Where(key => !key.Value.IsEmpty).Select(key => new YamlEntry(new(key.Name, at), Of(key.Value, at)))], IsComplete: true, at),
        _ => throw new InvalidOperationException($"{value} is not a value."),
    };

    public static YamlNode.Scalar Scalar(string text, TextSpan at) => new(text, ScalarForm.DoubleQuoted, at, at);
}
