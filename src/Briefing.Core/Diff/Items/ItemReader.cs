using Briefing.Load.Format;
using Briefing.Load.Schemas;
using Briefing.Phrases;

namespace Briefing.Diff.Items;

/// <summary>Reads a debate as items by its format: a field for everything that outputs show.</summary>
/// <param name="names">Maps ids to those of the debate to compare with.</param>
internal sealed class ItemReader(RenamedIds names, ItemWording wording)
{
    private readonly FieldReader _fields = new(names, wording);

    // The claims of the last stakeholder whose replies were read, by the arguments' ids.
    private (DataNode.Mapping Stakeholder, ILookup<string, string> Claims)? _claims;

    public static Item Read(Debate debate, RenamedIds names, ItemWording wording)
    {
        var reader = new ItemReader(names, wording);
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
            Fields = [.. _fields.Read(kind, keys, owner?.Text("id") ?? "")],
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
                return ("", wording.Debate, keys.Text("title"));
            case ItemKind.Issue:
                return (names.Issue(id), wording.OfIssue(id, names.Issue(id)), keys.Text("question"));
            case ItemKind.Stakeholder:
                return (names.Stakeholder(id), wording.OfStakeholder(id), keys.Text("name"));
            case ItemKind.Source:
                return (names.Source(id), wording.OfSource(id, names.Source(id)), keys.Text("title"));
            case ItemKind.Argument:
                var own = names.Argument(new(owner!.Text("id"), id));
                return (own.Argument, wording.OfArgument(id, own), keys.Text("claim"));
            case ItemKind.Reply:
                var to = _fields.TextOf(keys, "to");
                var (words, text) = SaidIn(keys, owner!);
                return ($"{to} {words}", wording.OfReply(keys.Text("kind"), to), text);
            case ItemKind.Stance:
                var issue = _fields.TextOf(keys, "issue");
                return (issue, wording.OfStance(issue), wording.Words.Label(keys.Text("answer")) + keys.Text("line"));
            case ItemKind.Reading:
                var stakeholder = _fields.TextOf(keys, "stakeholder");
                return (stakeholder, wording.OfReading(stakeholder), keys.Text("text"));
            case ItemKind.Citation:
                var source = _fields.TextOf(keys, "source");
                return ($"{source}, {FieldReader.PlaceOf(keys)}", wording.OfCitation(source), PassageOf(keys));
            case ItemKind.Text:
                return (keys.Text("name"), wording.OfText(keys.Text("name")), keys.Text("name"));
            case ItemKind.Conflict:
                return (keys.Text("about"), wording.Of(keys.Schema!), keys.Text("about"));
            case ItemKind.AbsentVoice:
                return (keys.Text("name"), wording.Of(keys.Schema!), keys.Text("name"));
            default:
                return (keys.Text("text"), wording.Of(keys.Schema!), keys.Text("text"));
        }
    }

    private string PassageOf(DataNode.Mapping citation)
    {
        var (place, quote) = (wording.Place(citation), citation.Text("quote"));
        return quote.Length > 0 ? wording.Words.Label(place) + wording.Words.Fill(PhraseKey.Quotation, ("text", quote)) : place;
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
