using Briefing.Load.Phrases;
using Briefing.Load.Schemas;
using Briefing.Phrases;

namespace Briefing.Diff.Items;

/// <summary>The ids, keys and words of the files, for those who write them.</summary>
internal sealed class AuthorWording : ItemWording
{
    public override PhraseBook Words { get; } = PhraseReader.Of(LanguageFiles.English);

    public override string Debate => "debate";

    public override string OfIssue(string written, string id) => $"issue '{written}'";

    public override string OfStakeholder(string written) => $"stakeholder '{written}'";

    public override string OfSource(string written, string id) => $"source '{written}'";

    public override string OfArgument(string written, ArgumentReference reference) => $"argument '{written}'";

    public override string OfReply(string kind, string to) => $"reply to '{to}'";

    public override string OfStance(string issue) => $"stance on '{issue}'";

    public override string OfReading(string stakeholder) => $"reading by '{stakeholder}'";

    public override string OfCitation(string source) => $"citation of '{source}'";

    public override string OfText(string name) => $"text '{name}'";

    public override string Of(ObjectSchema schema) => schema.Name;

    public override string Changed(Item old, Item @new, bool isMoved)
    {
        var name = old.Label != @new.Label && HasId(@new.Kind) ? $"{old.Label} is now {@new.Label}" : @new.Label;
        return isMoved ? $"{name}, moved to another issue" : name;
    }

    public override string Stakeholder(string id) => id;

    public override string Issue(string id) => id;

    public override string Source(string id) => id;

    public override string Argument(ArgumentReference reference) => reference.ToString();

    public override string OwnArgument(ArgumentReference reference) => reference.Argument;

    public override string Voice(string word) => word;

    public override string Date(PartialDate date) => date.Display;

    public override string Place(DataNode.Mapping citation) => FieldReader.PlaceOf(citation);

    public override ItemField? Field(ItemKind kind, ItemField field) => field;

    private static bool HasId(ItemKind kind) =>
        kind is ItemKind.Issue or ItemKind.Stakeholder or ItemKind.Argument or ItemKind.Source;
}
