using System.Text.RegularExpressions;
using Briefing.Export.Bibliography;
using Briefing.Load.Data;
using Briefing.Load.Yaml;

namespace Briefing.Import.Bibliography;

/// <summary>Reads CSL-JSON (CSL 1.0.2) from Zotero and citation processors: a list of items.</summary>
internal static partial class CslReader
{
    public static ImmutableArray<ImportedSource> Read(TextFile file, DiagnosticBag diagnostics)
    {
        switch (JsonTree.Parse(file, diagnostics))
        {
            case null:
                return [];
            case YamlNode.Sequence list:
                return [.. list.Items.Select(item => Item(item, diagnostics)).OfType<ImportedSource>()];
            case YamlNode.Mapping mapping when mapping.Find("items")?.Value is YamlNode.Sequence list:
                return [.. list.Items.Select(item => Item(item, diagnostics)).OfType<ImportedSource>()];
            case var other:
                diagnostics.Add(Problems.WrongItem(other.At, "bibliography", other.Shape, NodeShape.List, isJson: true));
                return [];
        }
    }

    private static ImportedSource? Item(YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is not YamlNode.Mapping item)
        {
            diagnostics.Add(Problems.WrongItem(node.At, "source", node.Shape, NodeShape.Keys, isJson: true));
            return null;
        }

        var key = item.Find("id")?.Value is YamlNode.Scalar id
            ? new(id.Text, id.At)
            : new Located<string>("", item.At);
        var draft = new SourceDraft(key);
        foreach (var (field, value) in item.Entries.Where(entry => entry.Key.Value != "id"))
        {
            if (value is YamlNode.Scalar { IsPlain: true, Text: "null" })
                continue;

            Take(draft, field, value);
        }

        return draft.Finish();
    }

    private static void Take(SourceDraft draft, Located<string> field, YamlNode value)
    {
        var text = value is YamlNode.Scalar scalar ? Plain(scalar.Text) : null;
        switch (field.Value, value)
        {
            case ("type", YamlNode.Scalar):
                draft.SetType(text!);
                break;
            case ("title", YamlNode.Scalar):
                draft.SetTitle(field, text!);
                break;
            case ("container-title", YamlNode.Scalar):
                draft.SetContainer(field, text!);
                break;
            case ("publisher", YamlNode.Scalar):
                draft.SetPublisher(field, text!);
                break;
            case ("URL", YamlNode.Scalar):
                draft.SetUrl(field, text!);
                break;
            case ("DOI", YamlNode.Scalar):
                draft.SetDoi(field, text!);
                break;
            case ("language", YamlNode.Scalar):
                draft.SetLanguage(field, text!);
                break;
            case ("note", YamlNode.Scalar):
                draft.SetNote(field, text!);
                break;
            case ("author", YamlNode.Sequence names):
                draft.SetAuthors([.. names.Items.Select(name => Name(draft, name)).OfType<PersonName>()]);
                break;
            case ("issued", _):
                draft.SetIssued(field, Date(draft, value));
                break;
            default:
                draft.LeaveOut(field);
                break;
        }
    }

    private static PersonName? Name(SourceDraft draft, YamlNode node)
    {
        if (node is not YamlNode.Mapping parts)
            return null;

        foreach (var (key, _) in parts.Entries.Where(part => !IsNamePart(part.Key.Value)))
            draft.LeaveOut(key with { Value = $"author, {key.Value}" });

        var family = Joined(parts, "dropping-particle", "non-dropping-particle", "family", "suffix");
        var (given, literal) = (Joined(parts, "given"), Joined(parts, "literal"));

        // A given name alone is enough.
        return (family ?? literal, given) is (null, { } alone)
            ? new() { Literal = alone }
            : family is null && literal is null ? null
            : new() { Family = family, Given = given, Literal = literal };
    }

    private static bool IsNamePart(string key) => key is
        "dropping-particle" or "non-dropping-particle" or "family" or "suffix" or "given" or "literal"
        or "comma-suffix" or "static-ordering" or "parse-names";

    private static Prose? Joined(YamlNode.Mapping parts, params string[] keys)
    {
        var found = keys.Select(key => parts.Find(key)?.Value).OfType<YamlNode.Scalar>().ToList();
        var text = Plain(string.Join(' ', found.Select(scalar => scalar.Text)));
        return text.Length == 0 ? null : new(text, found[0].At);
    }

    /// <summary>A date from its parts, from its raw form, or from a literal in a known form.</summary>
    private static PartialDate? Date(SourceDraft draft, YamlNode node)
    {
        if (node is YamlNode.Scalar written)
            return PartialDate.Parse(written.Text.Trim());

        if (node is not YamlNode.Mapping parts)
            return null;

        string[] known = ["date-parts", "raw", "literal", "edtf"];
        foreach (var (key, _) in parts.Entries.Where(part => !known.Contains(part.Key.Value)))
            draft.LeaveOut(key with { Value = $"issued, {key.Value}" });

        foreach (var name in (string[])["raw", "edtf", "literal"])
        {
            if (parts.Find(name)?.Value is YamlNode.Scalar text && PartialDate.Parse(text.Text.Trim()) is { } date)
                return date;
        }

        return parts.Find("date-parts")?.Value is YamlNode.Sequence { Items: { Length: 1 or 2 } dates }
            && dates.Select(Numbers).ToImmutableArray() is var numbers
            && numbers.All(part => part.Length is 1 or 2 or 3 && part.All(number => number is > 0 and < 10_000))
            ? CslDate.Of(numbers)
            : null;
    }

    private static ImmutableArray<int> Numbers(YamlNode node) =>
        node is YamlNode.Sequence list ? [.. list.Items.Select(Number)] : [];

    /// <summary>Numbers may be quoted, as some programs write them; 0 for anything else.</summary>
    private static int Number(YamlNode node) =>
        node is YamlNode.Scalar scalar
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    /// <summary>On one line, without the markup that CSL-JSON allows in text.</summary>
    private static string Plain(string text)
    {
        var tags = Tag().Matches(text);
        var pairs = new SortedSet<int>();
        var open = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < tags.Count; i++)
        {
            // A tag without its counterpart is text.
            var (name, isEnd) = (tags[i].Groups["name"].Value, tags[i].Groups["end"].Success);
            var begun = open.TryGetValue(name, out var known) ? known : open[name] = new();
            if (!isEnd)
                begun.Enqueue(i);
            else if (begun.TryDequeue(out var start))
                pairs.UnionWith([start, i]);
        }

        var (plain, end) = (new StringBuilder(), 0);
        foreach (var tag in pairs.Select(i => tags[i]))
        {
            plain.Append(text, end, tag.Index - end);
            end = tag.Index + tag.Length;
        }

        plain.Append(text, end, text.Length - end);
        return string.Join(' ', plain.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex("<(?:(?<end>/)(?<name>i|b|sub|sup|span)|(?<name>i|b|sub|sup|span)(?: [^<>]*)?)>")]
    private static partial Regex Tag();
}
