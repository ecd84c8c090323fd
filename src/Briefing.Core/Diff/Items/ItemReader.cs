using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Diff.Items;

/// <summary>Reads a debate as items by its format: a field for everything that outputs show.</summary>
/// <param name="names">Maps ids to those of the debate to compare with.</param>
internal sealed class ItemReader(RenamedIds names)
{
    private readonly FieldReader _fields = new(names);

    // The claims of the last stakeholder whose replies were read, by the arguments' ids.
    private (DataNode.Mapping Stakeholder, ILookup<string, string> Claims)? _claims;

    public static Item Read(Debate debate, RenamedIds names)
    {
        var reader = new ItemReader(names);
        var item = reader.Read(DebateFormat.File.Write(debate), owner: null);
        var files = debate.Stakeholders.Select(PositionFormat.File.Write).Concat(debate.Sources.Select(SourceFormat.Source.Write));
        return item with { Parts = [.. item.Parts, .. files.Select(file => reader.Read(file, owner: null))] };
    }

    /// <param name="owner">The object that contains it.</param>
    private Item Read(DataNode.Mapping keys, DataNode.Mapping? owner)
    {
        var kind = ItemKinds.Of(keys.Schema!)!.Value;
        var (key, label, main) = Identity(kind, keys, owner);
        return new(kind, key)
        {
            Label = label,
            Main = main,
            Fields = [.. _fields.Read(keys, owner?.Text("id") ?? "")],
            Parts = [.. PartsOf(keys)],
        };
    }

    private IEnumerable<Item> PartsOf(DataNode.Mapping keys) =>
        from entry in keys.Entries
        from item in entry.Value is DataNode.List list ? list.Items : [entry.Value]
        where item is DataNode.Mapping { Schema: { } schema } && ItemKinds.Of(schema) is not null
        select Read((DataNode.Mapping)item, keys);

    private (string Key, string Label, string Main) Identity(ItemKind kind, DataNode.Mapping keys, DataNode.Mapping? owner)
    {
        var id = keys.Text("id");
        switch (kind)
        {
            case ItemKind.Debate:
                return ("", "debate", keys.Text("title"));
            case ItemKind.Issue:
                return (names.Issue(id), $"issue '{id}'", keys.Text("question"));
            case ItemKind.Stakeholder:
                return (names.Stakeholder(id), $"stakeholder '{id}'", keys.Text("name"));
            case ItemKind.Source:
                return (names.Source(id), $"source '{id}'", keys.Text("title"));
            case ItemKind.Argument:
                return (_fields.OwnArgument(owner!.Text("id"), id), $"argument '{id}'", keys.Text("claim"));
            case ItemKind.Reply:
                var to = _fields.TextOf(keys, "to");
                var (words, text) = SaidIn(keys, owner!);
                return ($"{to} {words}", $"reply to '{to}'", text);
            case ItemKind.Stance:
                var issue = _fields.TextOf(keys, "issue");
                return (issue, $"stance on '{issue}'", $"{keys.Text("answer")}: {keys.Text("line")}");
            case ItemKind.Reading:
                var stakeholder = _fields.TextOf(keys, "stakeholder");
                return (stakeholder, $"reading by '{stakeholder}'", keys.Text("text"));
            case ItemKind.Citation:
                var (source, place, quote) = (_fields.TextOf(keys, "source"), FieldReader.PlaceOf(keys), keys.Text("quote"));
                return ($"{source}, {place}", $"citation of '{source}'", quote.Length > 0 ? $"{place}: “{quote}”" : place);
            case ItemKind.Text:
                return (keys.Text("name"), $"text '{keys.Text("name")}'", keys.Text("name"));
            case ItemKind.Conflict:
                return (keys.Text("about"), keys.Schema!.Name, keys.Text("about"));
            case ItemKind.AbsentVoice:
                return (keys.Text("name"), keys.Schema!.Name, keys.Text("name"));
            default:
                return (keys.Text("text"), keys.Schema!.Name, keys.Text("text"));
        }
    }

    /// <summary>What identifies a reply among those to the same argument, and its words.</summary>
    private (string Key, string Text) SaidIn(DataNode.Mapping reply, DataNode.Mapping stakeholder)
    {
        if (reply.Text("argument") is not { Length: > 0 } id)
            return (reply.Text("text"), reply.Text("text"));

        return (_fields.OwnArgument(stakeholder.Text("id"), id), ClaimsOf(stakeholder)[id].FirstOrDefault(""));
    }

    private ILookup<string, string> ClaimsOf(DataNode.Mapping stakeholder)
    {
        if (_claims is { } last && ReferenceEquals(last.Stakeholder, stakeholder))
            return last.Claims;

        var claims = ((DataNode.List)stakeholder["arguments"]!).Items.Cast<DataNode.Mapping>()
            .ToLookup(argument => argument.Text("id"), argument => argument.Text("claim"), StringComparer.Ordinal);
        _claims = (stakeholder, claims);
        return claims;
    }
}
