using Briefing.Compose.Wordings;
using Briefing.Load.Codecs;
using Briefing.Load.Format;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Diff.Items;

/// <summary>
/// The names, numbers and words of the document that the new debate makes, in its language. What the new debate does not have is
/// called by its words, since its number may be that of another now.
/// </summary>
internal sealed class ReaderWording(DebateMap earlier, DebateMap now) : ItemWording
{
    private readonly FieldPhrases _fields = new(now.Debate.Words);

    public override PhraseBook Words => now.Debate.Words;

    public override string Debate => "";

    public override string OfIssue(string written, string id) =>
        Find(now, id) is { } issue ? Words.Fill(PhraseKey.AtQuestion, ("number", Words.Number(issue.Number))) : "";

    public override string OfStakeholder(string written) => "";

    public override string OfSource(string written, string id) => Source(id);

    public override string OfArgument(string written, ArgumentReference reference) =>
        Words.Fill(PhraseKey.AtArgument, ("number", now.Find(reference)?.Number ?? "")).Trim();

    public override string OfReply(string kind, string to) => Words.Fill(
        PhraseKey.ReplyTo,
        ("kind", Choices.ReplyKinds.TryFind(kind, out var known) ? Words.Of(known) : kind),
        ("number", References.Parse(to) is { } reference ? NumberOf(reference) : to));

    public override string OfStance(string issue) => Words[PhraseKey.ColumnAnswer] + Words.InBrackets(Issue(issue));

    public override string OfReading(string stakeholder) => Stakeholder(stakeholder);

    public override string OfCitation(string source) => Source(source);

    public override string OfText(string name) => name;

    public override string Of(ObjectSchema schema) => schema switch
    {
        _ when schema == DebateFormat.KeyPoint.Schema => Words[PhraseKey.HeadingKeyPoints],
        _ when schema == DebateFormat.BottomLine.Schema => Words[PhraseKey.HeadingBottomLine],
        _ when schema == DebateFormat.CommonGround.Schema => Words[PhraseKey.CommonGround],
        _ when schema == PositionFormat.InBrief.Schema => Words[PhraseKey.HeadingInShort],
        _ when schema == PositionFormat.Asks.Schema => Words[PhraseKey.AsksFor],
        _ when schema == PositionFormat.Proposal.Schema => Words[PhraseKey.ColumnProposal],

        // The title of the section or the line above tells what the others are.
        _ => "",
    };

    public override string Changed(Item old, Item @new, bool isMoved) => @new.Label;

    public override string Stakeholder(string id) => NameIn(now, id) ?? NameIn(earlier, id) ?? id;

    public override string Issue(string id) => Find(now, id) is { } mapped ? $"{Words.Number(mapped.Number)} {Title(mapped.Issue)}"
        : Find(earlier, id) is { } gone ? Title(gone.Issue)
        : id;

    public override string Source(string id) => LabelIn(now, id) ?? LabelIn(earlier, id) ?? id;

    public override string Argument(ArgumentReference reference) => Words.Fill(
        PhraseKey.AtArgumentOf, ("number", NumberOf(reference)), ("name", Stakeholder(reference.Stakeholder)));

    public override string OwnArgument(ArgumentReference reference) =>
        Words.Fill(PhraseKey.AtArgument, ("number", NumberOf(reference)));

    public override string Voice(string word) => _fields.Voice(word);

    public override string Date(PartialDate date) => Words.Date(date);

    public override string Place(DataNode.Mapping citation) => string.Join(Words[PhraseKey.Comma], new[]
    {
        citation["paragraph"] switch
        {
            DataNode.Number paragraph => Words.Fill(PhraseKey.AloudParagraph, ("place", paragraph.Digits)),
            DataNode.String { Text: var several } => Words.Fill(
                PhraseKey.AloudParagraphs,
                ("place", (ParagraphNumbers.Parse(several)?.Display ?? several).Replace(", ", Words[PhraseKey.Comma], StringComparison.Ordinal))),
            _ => "",
        },
        Place(citation, "page", PhraseKey.AloudPage, PhraseKey.AloudPages),
        Place(citation, "section", PhraseKey.AloudSection, PhraseKey.AloudSections),
        Place(citation, "timestamp", PhraseKey.AloudTime, PhraseKey.AloudTime),
    }.Where(part => part.Length > 0));

    public override ItemField? Field(ItemKind kind, ItemField field) => _fields.Of(kind, field);

    private string Place(DataNode.Mapping citation, string name, PhraseKey one, PhraseKey several) => citation[name] is DataNode.String place
        ? Words.Fill(PlaceNumbers.Parse(place.Text) is { IsSeveral: true } ? several : one, ("place", place.Text))
        : "";

    private string NumberOf(ArgumentReference reference) =>
        now.Find(reference)?.Number
        ?? (earlier.Find(reference) is { } gone ? Words.Fill(PhraseKey.Quotation, ("text", gone.Argument.Claim.Value)) : reference.ToString());

    private static string? NameIn(DebateMap map, string id) =>
        map.Debate.Stakeholders.FirstOrDefault(stakeholder => stakeholder.Id.Value == id)?.Name.Value;

    private static string? LabelIn(DebateMap map, string id) =>
        map.Debate.Sources.FirstOrDefault(source => source.Id.Value == id)?.Label.Value;

    private static MappedIssue? Find(DebateMap map, string id) => map.Issues.FirstOrDefault(mapped => mapped.Issue.Id.Value == id);

    private static string Title(Issue issue) => issue.Short?.Value ?? issue.Question.Value;
}
