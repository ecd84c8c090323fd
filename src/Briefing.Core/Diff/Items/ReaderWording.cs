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

    // Those of the new debate in place of the earlier ones.
    private readonly Dictionary<string, string> _names = Latest(earlier, now, debate =>
        debate.Stakeholders.Select(stakeholder => (stakeholder.Id.Value, stakeholder.Name.Value)));

    private readonly Dictionary<string, string> _labels = Latest(earlier, now, debate =>
        debate.Sources.Select(source => (source.Id.Value, source.Label.Value)));

    private readonly Dictionary<string, string> _titles = Latest(earlier, now, debate =>
        debate.Issues.Select(issue => (issue.Id.Value, issue.Short?.Value ?? issue.Question.Value)));

    private readonly Dictionary<string, int> _numbers =
        now.Issues.ToDictionary(mapped => mapped.Issue.Id.Value, mapped => mapped.Number, StringComparer.Ordinal);

    public override PhraseBook Words => now.Debate.Words;

    public override string Debate => "";

    public override string OfIssue(string written, string id) =>
        _numbers.TryGetValue(id, out var number) ? Words.Fill(PhraseKey.AtQuestion, ("number", Words.Number(number))) : "";

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

    public override string Stakeholder(string id) => _names.GetValueOrDefault(id, id);

    public override string Issue(string id) =>
        (_numbers.TryGetValue(id, out var number) ? $"{Words.Number(number)} " : "") + _titles.GetValueOrDefault(id, id);

    public override string Source(string id) => _labels.GetValueOrDefault(id, id);

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
            DataNode.String { Text: var several } => ParagraphNumbers.Parse(several) is { } numbers
                ? Words.ParagraphsInWords(numbers)
                : Words.Fill(PhraseKey.AloudParagraphs, ("place", several)),
            _ => "",
        },
        Place(citation, "page", PhraseKey.AloudPage, PhraseKey.AloudPages),
        Place(citation, "section", PhraseKey.AloudSection, PhraseKey.AloudSections),
        Place(citation, "timestamp", PhraseKey.AloudTime, PhraseKey.AloudTime),
    }.Where(part => part.Length > 0));

    public override ItemField? Field(ItemKind kind, ItemField field) => _fields.Of(kind, field);

    private string Place(DataNode.Mapping citation, string name, PhraseKey one, PhraseKey several) =>
        citation[name] is DataNode.String place
            ? Words.Fill(PlaceNumbers.Parse(place.Text) is { IsSeveral: true } ? several : one, ("place", place.Text))
            : "";

    private string NumberOf(ArgumentReference reference) =>
        now.Find(reference)?.Number
        ?? (earlier.Find(reference) is { } gone
            ? Words.Fill(PhraseKey.Quotation, ("text", gone.Argument.Claim.Value))
            : reference.ToString());

    private static Dictionary<string, string> Latest(
        DebateMap earlier, DebateMap now, Func<Debate, IEnumerable<(string Id, string Name)>> read)
    {
        var latest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, name) in read(earlier.Debate).Concat(read(now.Debate)))
            latest[id] = name;

        return latest;
    }
}
