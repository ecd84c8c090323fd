using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Load.Codecs;

/// <summary>Changes that give a value the shape that its key needs, as far as it can be told what was meant.</summary>
internal static class Reshaping
{
    /// <param name="value">What the key holds.</param>
    public static IEnumerable<Fix?> Of(YamlNode node, Value value, NodeShape needed) => (node, value) switch
    {
        { node.Reference: not null } => [],
        (YamlNode.Scalar text, Value.List { Item: Value.Scalar or Value.OneOf }) => [ListOf(text)],
        // What follows it could not be read, and may belong to the list.
        (YamlNode.Mapping { IsComplete: false }, _) => [],
        (YamlNode.Mapping one, Value.List { Item: Value.Object { Schema: var item } }) when one.Entries.Any(entry => item.Find(entry.Key.Value) is not null) =>
            [ListOf(one)],
        (YamlNode.Scalar text, Value.Object { Schema: var keys }) => [UnderKey(text, keys)],
        (YamlNode.Sequence { IsFlow: true, Items: [YamlNode.Mapping { IsFlow: true, Reference: null } only] } list, Value.Object) =>
            [new("Remove the brackets", [new(list.Extent, Written(only.Extent), "the brackets are gone")], IsCertain: true)],
        (YamlNode.Sequence { IsFlow: true, Items: [_, _, ..] } several, Value.OneOf or Value.Scalar { Kind: ScalarKind.Argument or ScalarKind.IssueId or ScalarKind.SourceId }) =>
            OneOf(several),
        _ when needed == NodeShape.Text => Texts(node),
        _ => [],
    };

    /// <summary>For an item that is a text where an object is needed.</summary>
    public static Fix? UnderKey(YamlNode.Scalar text, ObjectSchema schema)
    {
        var key = schema.Keys.FirstOrDefault(key => key.IsRequired);
        if (key?.Value is not Value.Scalar { Kind: ScalarKind.Markdown or ScalarKind.SourceId } || text.Form is ScalarForm.Literal or ScalarForm.Folded
            || text.Extent.Line != text.Extent.EndLine || text.IsNull)
        {
            return null;
        }

        var place = schema.AnyRequired?.Keys.FirstOrDefault(name => schema.Find(name) is { } other && Placeholders.MayReplace(other.Value));
        return new(
            $"Write it as {Phrase.Quote(key.Name)}",
            [new(text.Extent, $"{{{key.Name}: {InBrackets(text)}{(place is null ? "" : $", {place}: {Placeholder.Word}")}}}", $"it is {Phrase.Quote(key.Name)}")],
            IsCertain: false);
    }

    /// <summary>For keys or a list where a text is needed: in quotation marks, if they are on one line.</summary>
    public static Fix? ToText(YamlNode node) =>
        node is YamlNode.Mapping or YamlNode.Sequence && node.Reference is null && node.Extent.Line == node.Extent.EndLine
        && !Written(node.Extent).Contains(" #", StringComparison.Ordinal)
            ? WrittenValue.Quote(new(node.Extent.File, node.Extent.Start, Written(node.Extent).TrimEnd().Length), isQuoted: false)
            : null;

    private static IEnumerable<Fix?> Texts(YamlNode node)
    {
        if (node is YamlNode.Sequence { IsFlow: false } lines)
            return [WithoutDash(lines)];

        return [node is YamlNode.Sequence { Items: [_, ..] } list ? WithoutBrackets(list) : null, ToText(node)];
    }

    /// <summary>A choice between the items.</summary>
    private static IEnumerable<Fix?> OneOf(YamlNode.Sequence list) => list.Items.Length > 6 ? [] : list.Items
        .OfType<YamlNode.Scalar>().Where(item => item.Reference is null)
        .Select(item => Fix.Replace(list.Extent, Written(item.Extent), isCertain: false));

    /// <summary>The only item is the text, behind the key.</summary>
    private static Fix? WithoutDash(YamlNode.Sequence list)
    {
        if (list.Items is not [YamlNode.Scalar { Reference: null } only])
            return null;

        var (file, start) = (list.Extent.File, only.Extent.Start);
        var key = file.Content.AsSpan(0, start).TrimEnd(" -\t\r\n");
        return key is [.., ':']
            ? new("Remove the dash", [new(new(file, key.Length, start - key.Length), " ", "the dash is gone")], IsCertain: false)
            : null;
    }

    private static Fix? WithoutBrackets(YamlNode.Sequence list)
    {
        if (list.Items.Any(item => item is not YamlNode.Scalar { Reference: null }) || list.Extent.Line != list.Extent.EndLine)
            return null;

        if (list.Items is [var only])
            return new("Remove the brackets", [new(list.Extent, Written(only.Extent), "the brackets are gone")], IsCertain: false);

        // Commas in a text need quotation marks only in brackets; which these stand in others, only the line tells.
        var words = Written(list.Extent).Trim()[1..^1].Trim();
        if (words.AsSpan().ContainsAny("\"'#"))
            return null;

        var isPlain = new WrittenLine(list.Extent.File, list.Extent.Line) is var line
            && !line.Text.AsSpan(0, list.Extent.Column - 1).ContainsAny("[{");
        return new("Remove the brackets", [new(list.Extent, isPlain ? words : WrittenValue.Quoted(words), "the brackets are gone")], IsCertain: false);
    }

    /// <summary>One id is one item; commas in a text can mean several.</summary>
    private static Fix? ListOf(YamlNode.Scalar text)
    {
        if (text.Form is ScalarForm.Literal or ScalarForm.Folded || text.Extent.Line != text.Extent.EndLine)
            return null;

        var isOne = Ids.IsId(text.Text);
        var isSeveral = !isOne && text.Text.Split(',').Select(part => part.Trim()).All(Ids.IsId);
        var words = isSeveral ? text.Text : InBrackets(text);
        return new("Put brackets around it", [new(text.Extent, $"[{words}]", "it is a list")], IsCertain: isOne);
    }

    private static Fix? ListOf(YamlNode.Mapping one)
    {
        var (file, extent) = (one.Extent.File, one.Extent);
        if (one.IsFlow)
        {
            return new("Put brackets around it", [new(new(file, extent.Start, 0), "[", "it is a list"), new(new(file, extent.End, 0), "]", "it is a list")], IsCertain: true);
        }

        var first = one.Entries[0].Key.At;
        if (!file.Content.AsSpan(file.StartOfLine(first.Line), first.Column - 1).IsWhiteSpace())
            return null;

        // What stands between its keys moves with them, comments and the lines of texts, too.
        var edits = ImmutableArray.Create(new TextEdit(new(file, first.Start, 0), "- ", "it is a list of one item"));
        var last = file.PlaceOf(extent.Start + Written(extent).TrimEnd().Length).Line;
        for (var line = first.Line + 1; line <= last; line++)
        {
            if (!string.IsNullOrWhiteSpace(file.LineText(line)))
                edits = edits.Add(new(new(file, file.StartOfLine(line), 0), "  ", "indented"));
        }

        return new("Begin it with a dash", edits, IsCertain: true);
    }

    private static string InBrackets(YamlNode.Scalar text) =>
        text.IsPlain && text.Text.AsSpan().ContainsAny(",[]{}") ? WrittenValue.Quoted(Written(text.Extent)) : Written(text.Extent);

    private static string Written(TextSpan at) => at.File.Content.Substring(at.Start, at.Length);
}
