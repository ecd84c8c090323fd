using Briefing.Import.Bibliography.Items;
using Briefing.Load.Data;
using Briefing.Load.Yaml;

namespace Briefing.Import.Bibliography.Csl;

/// <summary>
/// Reads CSL (1.0.2) from Zotero, pandoc and citation processors: a list of items, as JSON or as YAML, or one item, or a list
/// within a mapping.
/// </summary>
internal sealed class CslReader
{
    private static readonly string[] s_lists = ["references", "items", "message"];

    private readonly DiagnosticBag _diagnostics;
    private readonly bool _isJson;

    private CslReader(DiagnosticBag diagnostics, bool isJson)
    {
        _diagnostics = diagnostics;
        _isJson = isJson;
    }

    public static ImmutableArray<ImportedSource> ReadJson(TextFile file, DiagnosticBag diagnostics) =>
        JsonTree.Parse(file, diagnostics) is { } root ? new CslReader(diagnostics, isJson: true).Read(root) : [];

    /// <summary>The first document of the file; the second is the text that pandoc prints.</summary>
    public static ImmutableArray<ImportedSource> ReadYaml(TextFile file, DiagnosticBag diagnostics) =>
        YamlTree.Parse(CslYaml.FirstDocument(file), diagnostics) is { } root
            ? new CslReader(diagnostics, isJson: false).Read(root)
            : [];

    private ImmutableArray<ImportedSource> Read(YamlNode root)
    {
        switch (root)
        {
            case YamlNode.Sequence list:
                return [.. list.Items.Select(Item).OfType<ImportedSource>()];
            case YamlNode.Mapping mapping when s_lists.Select(mapping.Find).FirstOrDefault(entry => entry is not null) is { } entry:
                return Read(entry.Value);
            case YamlNode.Mapping mapping when mapping.Find("title") is not null || mapping.Find("id") is not null:
                return Item(mapping) is { } one ? [one] : [];
            default:
                _diagnostics.Add(Problems.WrongItem(root.At, "bibliography", root.Shape, NodeShape.List, _isJson));
                return [];
        }
    }

    private ImportedSource? Item(YamlNode node)
    {
        if (node is not YamlNode.Mapping item)
        {
            _diagnostics.Add(Problems.WrongItem(node.At, "source", node.Shape, NodeShape.Keys, _isJson));
            return null;
        }

        var key = item.Find("id")?.Value is YamlNode.Scalar { IsNull: false } id
            ? new(id.Text, id.At)
            : new Located<string>("", item.At);
        var draft = new SourceDraft(key);
        foreach (var (field, value) in item.Entries.Where(entry => entry.Key.Value is not ("id" or "collection-number")))
        {
            if (value is not YamlNode.Scalar { IsNull: true } and not YamlNode.Sequence { Items.IsEmpty: true })
                Take(draft, field, value, item);
        }

        return draft.Finish();
    }

    private void Take(SourceDraft draft, Located<string> field, YamlNode value, YamlNode.Mapping item)
    {
        switch (field.Value)
        {
            case "author" or "editor" or "translator":
                CslNames.Read(draft, field, value, Plain);
                break;
            case "issued" or "accessed":
                draft.Date(field.Value, field, CslDates.Read(value));
                break;
            default:
                if (Text(value) is { } text)
                    Take(draft, field, text, item);
                else if (CslFields.Variable(field.Value) is null && !SourceDraft.HasPlace(field.Value))
                    draft.LeaveOut(field, Omission.NoPlace);
                else
                    draft.LeaveOut(field, Omission.NoText, value is YamlNode.Sequence ? "a list" : "an object with keys");

                break;
        }
    }

    private void Take(SourceDraft draft, Located<string> field, string text, YamlNode.Mapping item)
    {
        switch (field.Value)
        {
            case "type":
                draft.Text("type", field, CslFields.Type(text));
                break;
            case "URL":
                draft.Url(field, text);
                break;
            case "DOI":
                draft.Doi(field, text);
                break;
            case "language":
                draft.Language(field, text);
                break;
            case "ISBN":
                draft.Isbn(field, text);
                break;
            case "page":
                draft.Page(field, text);
                break;
            case "collection-title":
                // The number within a series has no key of its own.
                var number = item.Find("collection-number") is { } counted ? Text(counted.Value) : null;
                draft.Text("collection-title", field, number is null ? text : $"{text} {number}");
                break;
            default:
                if (CslFields.Variable(field.Value) is { } variable)
                    draft.Text(variable, field, text);
                else
                    draft.LeaveOut(field, Omission.NoPlace);

                break;
        }
    }

    /// <summary>Crossref writes titles as lists, usually of one.</summary>
    private string? Text(YamlNode value) => value switch
    {
        YamlNode.Scalar scalar => Plain(scalar.Text),
        YamlNode.Sequence list when list.Items.All(item => item is YamlNode.Scalar) =>
            string.Join(", ", list.Items.OfType<YamlNode.Scalar>().Select(item => Plain(item.Text))),
        _ => null,
    };

    private string Plain(string text) => CslText.Plain(text, isMarkdown: !_isJson);
}
